import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { extendDeadline } from '#app/domains/art-round/application/commands/extend-deadline.server.ts'
import { reopenApplication } from '#app/domains/art-round/application/commands/reopen-application.server.ts'
import { checkInput, extendInput, reopenInput } from '#app/domains/art-round/application/input.ts'
import { likenessForOffice } from '#app/domains/art-round/application/likeness.server.ts'
import { officeView } from '#app/domains/art-round/application/office-screens.server.ts'
import type { OfficeView } from '#app/domains/art-round/application/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice as office } from '#app/i18n/application-office.ts'
import { faults as faultWords } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { ApplicationSheet } from '#app/ui/application/application-sheet.tsx'
import { LikenessNotice } from '#app/ui/application/likeness-notice.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TimeField } from '#app/ui/kit/text-fields.tsx'

export const meta = titledBy(({ sheet: { application } }: OfficeView, locale) =>
  `${application.number ?? ''} ${application.artistName || office.noName[locale]}`.trim(),
)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: office.theEdition },
    { name: 'editionApplications' as const, text: office.applications },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, locale, params }) => {
  const [year, id] = [yearIn(params), params.id ?? '']
  const view = await officeView(ctx, actor, locale, year, id)
  return { ...view, alike: await likenessForOffice(ctx.db, actor, year, id) }
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [checkInput, reopenInput, extendInput]),
  async ({ ctx, actor, params, url, value }) => {
    const id = params.id ?? ''
    if (value.intent === 'check') await checkApplication(ctx, actor, id, value)
    else if (value.intent === 'reopen') await reopenApplication(ctx, actor, id)
    else await extendDeadline(ctx, actor, id, value)
    return to(url.pathname)
  },
)

export default function Application() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { sheet, call, contact, faults } = view
  const { application: a } = sheet
  const name = a.artistName || t(office.noName)
  return (
    <div className="stack stack--loose">
      <h1>{a.number === null ? name : t(office.numbered, { number: a.number, name })}</h1>
      <ErrorSummary title={t(faultWords.fixThese)} errors={formOf(reply).summary} />
      <div className="split">
        <ApplicationSheet sheet={sheet} level={2} />
        <div className="stack stack--loose">
          <section className="panel stack" aria-labelledby="slik">
            <h2 id="slik">{t(office.howItStands)}</h2>
            <p className="cluster">
              <Tag tone={a.submission === 'submitted' ? 'success' : undefined}>
                {t(office.submission, { submission: a.submission })}
              </Tag>
              {a.submission === 'submitted' && <Tag>{t(office.checkState, { check: a.check })}</Tag>}
              {a.extendedTo && <Tag>{t(office.extended)}</Tag>}
            </p>
            <Facts
              facts={[
                { term: t(office.contact), detail: contact && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
                {
                  term: t(office.phone),
                  detail: a.phone && <a href={`tel:${a.phone.replace(/[^\d+]/g, '')}`}>{a.phone}</a>,
                },
                { term: t(office.call), detail: call.title },
                { term: t(office.deadline), detail: sayInstant(call.deadline, locale) },
                { term: t(office.sent), detail: a.submittedAt && sayInstant(a.submittedAt, locale) },
                { term: t(office.savedAt), detail: sayInstant(a.savedAt, locale) },
                { term: t(office.reason), detail: a.checkReason },
              ]}
            />
            {faults.length > 0 ? (
              <Notice tone="warning" title={t(office.faultsNow, { count: faults.length })}>
                <ul>
                  {faults.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </Notice>
            ) : (
              <Notice tone="success" title={t(office.noFaults)} />
            )}
          </section>
          <LikenessNotice alike={view.alike} />
          {view.can.check && <CheckForm view={view} reply={reply} />}
          {view.can.reopen && (
            <Disclosure summary={t(office.reopenTitle)}>
              <form method="post" className="stack">
                <p>{t(office.reopenHelp)}</p>
                <div>
                  <Button variant="secondary" name="intent" value="reopen">
                    {t(office.reopenTitle)}
                  </Button>
                </div>
              </form>
            </Disclosure>
          )}
          {view.can.extend && <ExtendForm reply={reply} />}
        </div>
      </div>
    </div>
  )
}

function CheckForm({ view, reply }: { view: OfficeView; reply: Reply | undefined }) {
  const t = useWords()
  const { check, checkReason } = view.sheet.application
  const form = formOf(reply, { check: check === 'unchecked' ? '' : check, reason: checkReason }, 'check')
  return (
    <section className="panel stack" aria-labelledby="kontroll">
      <h2 id="kontroll">{t(office.checkTitle)}</h2>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="check" />
        <RadioGroup
          label={t(office.checkQuestion)}
          choices={(['complete', 'incomplete', 'ineligible'] as const).map((value) => ({
            value,
            label: t(office.checkState, { check: value }),
          }))}
          {...form.field('check')}
        />
        <TextArea label={t(office.reason)} help={t(office.reasonHelp)} rows={3} {...form.field('reason')} />
        <div>
          <Button>{t(office.saveCheck)}</Button>
        </div>
      </form>
    </section>
  )
}

function ExtendForm({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, { time: '23:59' }, 'extend')
  return (
    <Disclosure summary={t(office.extendTitle)} open={form.reply !== undefined}>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="extend" />
        <p className="small soft">{t(office.extendHelp)}</p>
        <DateField label={t(office.date)} {...form.field('date')} />
        <TimeField label={t(office.time)} {...form.field('time')} />
        <div>
          <Button variant="secondary">{t(office.extend)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
