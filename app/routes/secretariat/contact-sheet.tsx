import { useLoaderData } from '@remix-run/react'
import { sheetChoice, sheetQuestions } from '#app/domains/art-round/protocol/contact-sheet.ts'
import { contactSheetView } from '#app/domains/art-round/protocol/contact-sheets.server.ts'
import { SHEET_NAMES, SHEET_ORDERS, SHEET_SIZES, SHEET_WORKS } from '#app/domains/art-round/protocol/views.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { contactSheets } from '#app/i18n/contact-sheets.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { withQuery } from '#app/kernel/page.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { CallChoice } from '#app/ui/selection/call-choice.tsx'

export const meta = titled(contactSheets.title)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'selection' as const, text: screens.name },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) => {
  const asked = (name: string) => url.searchParams.get(name)
  return contactSheetView(ctx, actor, yearIn(params), asked('utlysning'), sheetChoice(asked))
})

/** What the sheets are to show, and the files of it. */
export default function ContactSheet() {
  const t = useWords()
  const locale = useLocale()
  const { year, call, calls, choice, works, parts, ranked } = useLoaderData<typeof loader>()
  const file = (part: number) =>
    withQuery(addressIn(locale, 'contactSheetFile', { year, part }), sheetSearch(choice), { utlysning: call.id })
  return (
    <div className="stack">
      <h1>{t(contactSheets.titleOf, { year })}</h1>
      <CallChoice calls={calls} chosen={call.id} path={addressIn(locale, 'contactSheet', { year })} />
      <p className="measure">{t(contactSheets.lede)}</p>
      <form method="get" className="panel stack">
        {calls.length > 1 && <input type="hidden" name="utlysning" value={call.id} />}
        <RadioGroup
          inline
          label={t(contactSheets.nameChoice)}
          name="navn"
          defaultValue={choice.names}
          choices={SHEET_NAMES.map((names) => ({ value: names, label: t(contactSheets.names, { names }) }))}
        />
        {ranked && (
          <RadioGroup
            inline
            label={t(contactSheets.orderChoice)}
            name="orden"
            defaultValue={choice.order}
            choices={SHEET_ORDERS.map((order) => ({ value: order, label: t(contactSheets.order, { order }) }))}
          />
        )}
        <RadioGroup
          inline
          label={t(contactSheets.worksChoice)}
          name="verk"
          help={t(contactSheets.oneHelp)}
          defaultValue={choice.works}
          choices={SHEET_WORKS.map((one) => ({ value: one, label: t(contactSheets.works, { works: one }) }))}
        />
        <RadioGroup
          inline
          label={t(contactSheets.sizeChoice)}
          name="bilder"
          defaultValue={String(choice.perPage)}
          choices={SHEET_SIZES.map((size) => ({ value: String(size), label: String(size) }))}
        />
        <div>
          <Button variant="secondary">{t(contactSheets.show)}</Button>
        </div>
      </form>
      <h2>{t(contactSheets.files)}</h2>
      {parts.length === 0 && <EmptyState title={t(contactSheets.none)} level={3} />}
      {parts.length > 0 && <p>{t(contactSheets.filesHelp, { works, parts: parts.length })}</p>}
      {parts.length === 1 && (
        <p>
          <LinkButton href={file(1)}>{t(contactSheets.whole)}</LinkButton>
        </p>
      )}
      {parts.length > 1 && (
        <ul className="needles stack stack--tight">
          {parts.map((part) => (
            <li key={part.part}>
              <a href={file(part.part)}>{t(contactSheets.part, part)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const sheetSearch = (choice: Parameters<typeof sheetQuestions>[0]) =>
  new URLSearchParams(sheetQuestions(choice)).toString()
