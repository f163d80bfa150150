import { useActionData, useLoaderData } from '@remix-run/react'
import { boardView } from '#app/domains/hosting/board/screens.server.ts'
import { changeYear } from '#app/domains/hosting/pipeline/commands/change-year.server.ts'
import { openHosting } from '#app/domains/hosting/pipeline/commands/open-hosting.server.ts'
import { orderCandidate } from '#app/domains/hosting/pipeline/commands/order-candidate.server.ts'
import { hostingBoardInput } from '#app/domains/hosting/pipeline/input.ts'
import { readingOf, readingWord } from '#app/domains/places/lineage.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useNonce } from '#app/ui/frame/nonce.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { BoardTable } from '#app/ui/hosting/board-table.tsx'
import { BoardInWords } from '#app/ui/hosting/board-words.tsx'
import { BoardLegend, BoardYears } from '#app/ui/hosting/board-years.tsx'
import { Candidates } from '#app/ui/hosting/candidates.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

const WHO = ['host', 'contact', 'secretariat'] as const

export const meta = titled(words.title)
export const handle = { wide: true, path: [{ name: 'hosting', text: hosting.home }] }

export const loader = page(WHO, async ({ ctx, actor, url }) => {
  const view = await boardView(ctx, actor, readingOf(url.searchParams.get('kommuner')))
  return { view, program: view.office ? island('app/ui/hosting/board.island.ts', ctx.settings.production).scripts : [] }
})

export const action = deed(WHO, hostingBoardInput, async ({ ctx, actor, url, value }) => {
  const back = (part: string) => to(url.pathname + url.search + part)
  switch (value.intent) {
    case 'add': {
      const { year, reserve, lead, municipalities: municipalityIds } = value
      return back(`#v-${await openHosting(ctx, actor, { year, reserve, lead, municipalityIds })}`)
    }
    case 'year':
      await changeYear(ctx, actor, value.hostingId, value)
      return back(`#v-${value.hostingId}`)
    case 'order':
      await orderCandidate(ctx, actor, value.hostingId, value.way)
      return back('#kandidater')
  }
})

export default function HostingBoard() {
  const { view, program } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const nonce = useNonce()
  const t = useWords()
  const { years, reading, office, demoDay } = view
  const locale = useLocale()
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>{t(words.title)}</h1>
        <nav className="switch cluster" aria-label={t(words.reading)}>
          <a href="?" aria-current={reading === 'then' ? 'page' : undefined}>
            {t(words.asThen)}
          </a>
          <a href={`?kommuner=${readingWord('now')}`} aria-current={reading === 'now' ? 'page' : undefined}>
            {t(words.asNow)}
          </a>
        </nav>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <p className="measure">{t(words.lede, { from: years[0] ?? 0, to: years.at(-1) ?? 0 })}</p>
      {demoDay && <p className="measure small soft">{t(words.demoDay, { day: sayFullDate(demoDay, locale) })}</p>}
      {reading === 'now' && <p className="measure small soft">{t(words.asNowHelp)}</p>}
      <BoardInWords view={view} />
      <BoardTable view={view} />
      <BoardYears view={view} />
      <BoardLegend candidates={office !== null} />
      <Candidates view={view} reply={reply} />
      {office && (
        <>
          <p id="board-said" role="status" className="only-heard" />
          <form method="post" id="board-year" hidden>
            <input type="hidden" name="intent" value="year" />
            <input type="hidden" name="hostingId" />
            <input type="hidden" name="version" />
            <input type="hidden" name="year" />
          </form>
          <form method="post" id="board-add" hidden>
            <input type="hidden" name="intent" value="add" />
            <input type="hidden" name="municipalities" />
            <input type="hidden" name="year" />
          </form>
          {program.map((src) => (
            <script key={src} type="module" src={src} nonce={nonce} />
          ))}
        </>
      )}
    </div>
  )
}
