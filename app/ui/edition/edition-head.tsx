import type { EditionView } from '#app/domains/art-round/edition/views.ts'
import { actionPlan } from '#app/i18n/action-plan.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import { catalogueOffice } from '#app/i18n/catalogue-office.ts'
import { edition as words } from '#app/i18n/edition.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { faults } from '#app/i18n/faults.ts'
import { funding } from '#app/i18n/funding.ts'
import { marketing } from '#app/i18n/marketing.ts'
import { press } from '#app/i18n/press.ts'
import { programmeOffice } from '#app/i18n/programme-office.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { useFaultSentence } from './fault-sentence.ts'

const pages = [
  ['editionApplications', editionScreens.applications],
  ['editionJury', editionScreens.jury],
  ['selection', editionScreens.selection],
  ['editionStudios', editionScreens.studios],
  ['editionProgramme', programmeOffice.shortTitle],
  ['editionCatalogue', catalogueOffice.name],
  ['editionTallies', editionScreens.figures],
  ['editionPress', press.desk],
  ['marketing', marketing.name],
  ['funding', funding.money],
  ['actionPlan', actionPlan.name],
  ['editionReport', editionScreens.report],
] as const satisfies readonly (readonly [AddressName, { nb: string; en: string }])[]

interface Props {
  view: EditionView
  reply: Reply | undefined
  saved: string | null
}

/** The edition's name and state, its other pages, what is wrong with it, and whether the public sees it. */
export function EditionHead({ view, reply, saved }: Props) {
  const t = useWords()
  const locale = useLocale()
  const said = useFaultSentence()
  const { edition, phase, can } = view
  const { year } = edition
  return (
    <>
      <div className="work-title">
        <div className="stack stack--tight">
          <h1>{t(secretariat.editionOf, { year })}</h1>
          <p className="cluster">
            <span>{t(editionScreens.numbered, { number: edition.number })}</span>
            <Tag tone="accent">{t(words.phase, { phase })}</Tag>
            <Tag tone={edition.publishedAt ? 'success' : undefined}>
              {t(edition.publishedAt ? editionScreens.public : editionScreens.notPublic)}
            </Tag>
            {edition.demo && <Tag>{t(editionScreens.demo)}</Tag>}
          </p>
        </div>
      </div>
      {can.edit ? (
        <nav aria-label={t(editionScreens.pages)}>
          <ul className="plain-list cluster">
            {pages.map(([name, text]) => (
              <li key={name}>
                <a href={addressIn(locale, name, { year, scope: 'artRound' })}>{t(text)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <Notice>{t(editionScreens.readOnly)}</Notice>
      )}
      {!reply && view.faults.length > 0 && (
        <Notice tone="warning" title={t(editionScreens.mendTitle)}>
          <ul>
            {view.faults.map((fault) => (
              <li key={(fault.callId ?? '') + fault.field + fault.key}>
                <a href={`${elsewhere(view, fault.callId)}#${fieldId(fault.field)}`}>{said(fault)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {can.publish && <Publishing view={view} reply={reply} saved={saved} />}
    </>
  )
}

/** A fault of a call that the page does not show is mended where it is shown. */
const elsewhere = ({ call }: EditionView, callId: string | undefined) =>
  callId === undefined || callId === call?.id ? '' : `?utlysning=${callId}`

function Publishing({ view, reply, saved }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { publishedAt } = view.edition
  const form = formOf(reply, {}, publishedAt ? 'withdraw' : 'publish')
  return (
    <section className="panel stack" id="publish" aria-labelledby="publish-title">
      <h2 id="publish-title">{t(editionScreens.publishing)}</h2>
      {(saved === 'publish' || saved === 'withdraw') && (
        <Notice tone="success" live>
          {t(publishedAt ? editionScreens.public : editionScreens.notPublic)}
        </Notice>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary.map((one) => ({ ...one, href: '' }))} />
      {publishedAt && <p>{t(editionScreens.publishedSince, { when: sayInstant(publishedAt, locale) })}</p>}
      <p className="measure soft">{t(publishedAt ? editionScreens.withdrawHelp : editionScreens.publishHelp)}</p>
      <form method="post">
        <input type="hidden" name="intent" value={publishedAt ? 'withdraw' : 'publish'} />
        <Button variant={publishedAt ? 'secondary' : 'primary'}>
          {t(publishedAt ? editionScreens.withdraw : editionScreens.publish)}
        </Button>
      </form>
    </section>
  )
}
