import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { z } from 'zod'
import { recuseFromCandidate } from '#app/domains/orchestra/audition/commands/recuse-from-candidate.server.ts'
import { saveSheet } from '#app/domains/orchestra/audition/commands/save-sheet.server.ts'
import { marksOf, recuseInput, sheetInput } from '#app/domains/orchestra/audition/input.ts'
import { sheetView } from '#app/domains/orchestra/audition/panel-screens.server.ts'
import { sayHour } from '#app/domains/orchestra/audition/say-audition.ts'
import type { SheetView } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { auditionPath } from '#app/ui/orchestra/audition/audition-path.ts'
import { SheetForm } from '#app/ui/orchestra/audition/sheet-form.tsx'

export const meta = titledBy(({ number }: SheetView, locale) => say(locale, words.candidate, { number }))
export const handle = {
  hydrate: true,
  path: [...auditionPath, { name: 'auditionPanel' as const, text: words.title }],
}

export const loader = page('signed-in', ({ ctx, actor, params }) =>
  sheetView(ctx, actor, params.id ?? '', params.number ?? ''),
)

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [sheetInput, recuseInput]),
  async ({ ctx, actor, params, url, value }) => {
    const [id, number] = [params.id ?? '', Number(params.number)]
    if (value.intent === 'recuse') {
      await recuseFromCandidate(ctx, actor, id, number, value.recused === 'yes')
      return to(url.pathname)
    }
    await saveSheet(ctx, actor, id, number, { marks: marksOf(value), note: value.note })
    if (value.quiet) return { saved: true }
    const [criterion] = value.set.split(':')
    return to(`${url.pathname}${criterion ? `#mal-${criterion}` : ''}`)
  },
)

/** One candidate, known by number: marks, a note, and the way to the next. */
export default function AuditionSheetPage() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const said = useActionData<Reply | { saved: boolean }>()
  const reply = said && 'values' in said ? said : undefined
  const { pathname } = useLocation()
  const { round, number, instrument, pieces, withAccompanist, slot, name, recused, previous, next, can } = view
  const at = (other: number) => addressIn(locale, 'auditionSheet', { id: round.id, number: other })
  return (
    <div className="stack stack--loose audition-sheet">
      <header className="stack stack--tight">
        <h1>{t(words.candidate, { number })}</h1>
        <p className="cluster">
          <strong>{t(groupWords(instrument))}</strong>
          {name && <span>{name}</span>}
          {slot && <span className="soft">{sayHour(slot, round.slotMinutes, locale)}</span>}
        </p>
        {pieces && (
          <p>
            {pieces}
            {withAccompanist && ` (${t(words.accompanied)})`}
          </p>
        )}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {recused ? (
        <Notice title={t(words.isRecused)}>{can.mark && <RecuseForm recused={false} />}</Notice>
      ) : can.mark ? (
        <SheetForm key={number} view={view} path={pathname} />
      ) : (
        <Notice title={t(words.sealTitle)} />
      )}
      {can.mark && !recused && (
        <Disclosure summary={t(words.recuseTitle)}>
          <p className="measure">{t(words.recuseHelp)}</p>
          <RecuseForm recused />
        </Disclosure>
      )}
      <nav className="cluster cluster--apart" aria-label={t(words.order)}>
        {previous !== null && (
          <LinkButton variant="secondary" href={at(previous)}>
            {t(words.previous, { number: previous })}
          </LinkButton>
        )}
        <a href={addressIn(locale, 'auditionPanel', { id: round.id })}>{t(words.allCandidates)}</a>
        {next !== null && (
          <LinkButton variant="secondary" href={at(next)}>
            {t(words.next, { number: next })}
          </LinkButton>
        )}
      </nav>
    </div>
  )
}

function RecuseForm({ recused }: { recused: boolean }) {
  const t = useWords()
  return (
    <form method="post">
      <input type="hidden" name="intent" value="recuse" />
      <input type="hidden" name="recused" value={recused ? 'yes' : 'no'} />
      <Button variant={recused ? 'danger' : 'secondary'}>{t(recused ? words.recuse : words.takeBack)}</Button>
    </form>
  )
}
