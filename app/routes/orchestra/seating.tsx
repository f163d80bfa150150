import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { lockSeat } from '#app/domains/orchestra/seating/commands/lock-seat.server.ts'
import { moveSeat } from '#app/domains/orchestra/seating/commands/move-seat.server.ts'
import { proposeSeating } from '#app/domains/orchestra/seating/commands/propose-seating.server.ts'
import { repairSeating } from '#app/domains/orchestra/seating/commands/repair-seating.server.ts'
import { seatNewcomers } from '#app/domains/orchestra/seating/commands/seat-newcomers.server.ts'
import { showSeating } from '#app/domains/orchestra/seating/commands/show-seating.server.ts'
import { takeUsualSeats } from '#app/domains/orchestra/seating/commands/take-usual-seats.server.ts'
import { undoSeating } from '#app/domains/orchestra/seating/commands/undo-seating.server.ts'
import { placeKey } from '#app/domains/orchestra/seating/desks.ts'
import { type SeatingDeed, seatingInput } from '#app/domains/orchestra/seating/input.ts'
import { seatingView } from '#app/domains/orchestra/seating/queries.server.ts'
import { sayPlace } from '#app/domains/orchestra/seating/say-place.ts'
import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'
import { type DeedArgs, deed, to } from '#app/http/deed.server.ts'
import { type Island, island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { toSeminar } from '#app/ui/orchestra/music/path.ts'
import { PlanFields } from '#app/ui/orchestra/music/plan-fields.tsx'
import { RepairItem } from '#app/ui/orchestra/music/repair-item.tsx'
import { SeatGrid } from '#app/ui/orchestra/music/seat-grid.tsx'
import { SeatingShown } from '#app/ui/orchestra/music/seating-shown.tsx'
import { SelectedBar } from '#app/ui/orchestra/music/selected-bar.tsx'
import { StagePictures } from '#app/ui/orchestra/music/stage-pictures.tsx'

type Loaded = SeatingView & { program: Island }
export const meta = titledBy<Loaded>(({ seminar }, locale) => seminar.title[locale])
export const handle = { path: toSeminar }

export const loader = page('signed-in', async ({ ctx, actor, params, url: { searchParams } }): Promise<Loaded> => {
  const view = await seatingView(ctx, actor, params.id ?? '', {
    ensembleId: searchParams.get('orkester') ?? '',
    date: searchParams.get('dag'),
    selected: searchParams.get('valgt') ?? '',
  })
  return { ...view, program: island('app/ui/orchestra/music/seats.island.ts', ctx.settings.production) }
})

export const action = deed('signed-in', seatingInput, async (args) => {
  await act(args)
  const { url, value } = args
  const query = new URLSearchParams({ orkester: value.ensembleId, gjort: value.intent })
  if (value.date) query.set('dag', value.date)
  const at = value.intent === 'move' ? value.to : 'place' in value ? value.place : null
  return to(`${url.pathname}?${query}${at ? `#plass-${placeKey(at)}` : ''}`)
})

function act({ ctx, actor, params, locale, value }: DeedArgs<'signed-in', SeatingDeed>): Promise<unknown> {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'propose':
      return proposeSeating(ctx, actor, id, value)
    case 'move':
      return moveSeat(ctx, actor, id, { ...value, locale })
    case 'lock':
    case 'unlock':
      return lockSeat(ctx, actor, id, { ...value, fixed: value.intent === 'lock', locale })
    case 'forward':
    case 'empty':
      return repairSeating(ctx, actor, id, { ...value, repair: { way: value.intent }, locale })
    case 'fill':
      return repairSeating(ctx, actor, id, { ...value, repair: { way: 'fill', from: value.from }, locale })
    case 'seat':
      return seatNewcomers(ctx, actor, id, value)
    case 'as-others':
      return takeUsualSeats(ctx, actor, id, value)
    case 'undo':
      return undoSeating(ctx, actor, id, value)
    case 'show':
    case 'hide':
      return showSeating(ctx, actor, id, { ...value, shown: value.intent === 'show' })
  }
}

/** Who sits where: a proposal, changes by taps, keys or dragging, and what is done when someone is ill. */
export default function Seating() {
  const view = useLoaderData() as Loaded
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const { date, sections, can } = view
  const hrefOf = (selected: string | null) => {
    const query = new URLSearchParams({ orkester: view.ensembleId })
    if (date) query.set('dag', date)
    if (selected) query.set('valgt', selected)
    return `?${query}${selected ? `#plass-${selected}` : ''}`
  }
  const done = doneWords[(!reply && search.get('gjort')) || '']
  const propose = (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="intent" value="propose" />
      <PlanFields view={view} />
      <div>
        <Button variant={sections.length === 0 ? 'primary' : 'secondary'}>
          {t(sections.length === 0 ? words.propose : words.proposeAgain)}
        </Button>
      </div>
      <p className="small soft measure">{t(words.proposeHelp)}</p>
    </form>
  )
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{view.seminar.title[locale]}</p>
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
      </header>
      <Switches view={view} />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {done && (
        <Notice tone="success" live>
          {t(done)}
        </Notice>
      )}
      {view.repairs.length > 0 && (
        <section className="stack" aria-labelledby="frafall">
          <h2 id="frafall">{t(words.absent)}</h2>
          <ul className="plain-list stack">
            {view.repairs.map((repair) => (
              <RepairItem key={repair.childId + repair.date} repair={repair} view={view} />
            ))}
          </ul>
        </section>
      )}
      {sections.length === 0 ? (
        <EmptyState title={t(words.none)} level={2} action={can.arrange ? propose : undefined}>
          <p>{t(can.arrange ? words.noneWhy : words.notShown)}</p>
        </EmptyState>
      ) : (
        <>
          <section className="stack" aria-labelledby="plassene">
            <h2 id="plassene">{date ? sayDate(date, locale) : t(words.allDays)}</h2>
            {view.isOwn && date && (
              <form method="post" className="cluster cluster--baseline">
                <input type="hidden" name="intent" value="as-others" />
                <PlanFields view={view} />
                <span>{t(words.ownDay, { day: sayDate(date, locale) })}</span>
                {can.arrange && (
                  <Button variant="quiet" small>
                    {t(words.asOthers)}
                  </Button>
                )}
              </form>
            )}
            {can.arrange && <SelectedBar view={view} cancelHref={hrefOf(null)} />}
            <SeatGrid view={view} hrefOf={hrefOf} />
            {view.unseated.length > 0 && (
              <form method="post" className="cluster cluster--baseline">
                <input type="hidden" name="intent" value="seat" />
                <PlanFields view={view} />
                <span>
                  {t(words.newcomers, { count: view.unseated.length })}: {view.unseated.join(', ')}
                </span>
                {can.arrange && (
                  <Button variant="secondary" small>
                    {t(words.seatThem)}
                  </Button>
                )}
              </form>
            )}
          </section>
          {can.arrange && propose}
          <SeatingShown view={view} />
          <StagePictures view={view} sayPlace={sayPlace} />
        </>
      )}
      {can.arrange && <ProgramScripts program={view.program} />}
    </div>
  )
}

const doneWords: Record<string, { nb: string; en: string } | undefined> = {
  propose: words.proposed,
  move: words.moved,
  lock: words.lockedNow,
  unlock: words.unlockedNow,
  forward: words.repaired,
  empty: words.repaired,
  fill: words.repaired,
  undo: words.undone,
  show: words.shown,
  hide: words.notShown,
}

/** One orchestra of several, all days or one. */
function Switches({ view: { ensembles, ensembleId, dates, date } }: { view: SeatingView }) {
  const t = useWords()
  const locale = useLocale()
  const href = (orkester: string, dag: string | null) => `?${new URLSearchParams({ orkester, ...(dag && { dag }) })}`
  return (
    <div className="stack stack--tight">
      {ensembles.length > 1 && (
        <nav className="cluster switch" aria-label={t(words.ensemble)}>
          {ensembles.map(({ id, name }) => (
            <a key={id} href={href(id, date)} aria-current={id === ensembleId ? 'page' : undefined}>
              {name[locale]}
            </a>
          ))}
        </nav>
      )}
      <nav className="cluster switch" aria-label={t(words.allDays)}>
        {[null, ...dates].map((one) => (
          <a key={one ?? ''} href={href(ensembleId, one)} aria-current={one === date ? 'page' : undefined}>
            {one ? sayDate(one, locale) : t(words.allDays)}
          </a>
        ))}
      </nav>
    </div>
  )
}
