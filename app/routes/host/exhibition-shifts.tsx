import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addShift } from '#app/domains/exhibition/shift/commands/add-shift.server.ts'
import { changeShift } from '#app/domains/exhibition/shift/commands/change-shift.server.ts'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { layProposed } from '#app/domains/exhibition/shift/commands/lay-proposed.server.ts'
import { leaveShift } from '#app/domains/exhibition/shift/commands/leave-shift.server.ts'
import { noteCame } from '#app/domains/exhibition/shift/commands/note-came.server.ts'
import { removeShift } from '#app/domains/exhibition/shift/commands/remove-shift.server.ts'
import { shiftsInput } from '#app/domains/exhibition/shift/input.ts'
import { sayShift } from '#app/domains/exhibition/shift/say-shift.ts'
import { shiftsView } from '#app/domains/exhibition/shift/screens.server.ts'
import type { Shift } from '#app/domains/exhibition/shift/shift.ts'
import type { ShiftsView } from '#app/domains/exhibition/shift/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { NAMES, ShiftCard, ShiftFields } from '#app/ui/exhibition/shift-card.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy(({ year }: ShiftsView, locale) => say(locale, words.titleOf, { year }))
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }], wide: true }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params }) => shiftsView(ctx, actor, yearIn(params)))

type Wish = Omit<Shift, 'id' | 'editionId' | 'version'>
const wishOf = ({ kind, date, begins, ends, needs, note }: Wish): Wish => ({ kind, date, begins, ends, needs, note })

export const action = deed(['host', 'secretariat'], shiftsInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const here = (told: Record<string, number> = {}) => to(withQuery(url.pathname, '', { lagret: 0, ...told }))
  switch (value.intent) {
    case 'propose':
      return here({ lagt: await layProposed(ctx, actor, year, value.count) })
    case 'add':
      await addShift(ctx, actor, year, wishOf(value))
      return here()
    case 'change': {
      const { shiftId, version } = value
      return here({ lagret: await changeShift(ctx, actor, year, shiftId, { ...wishOf(value), version }) })
    }
    case 'remove':
      await removeShift(ctx, actor, year, value.shiftId, value.version)
      return here()
    case 'enter':
      await enterName(ctx, actor, year, value)
      return here()
    case 'leave':
      await leaveShift(ctx, actor, year, value.turnId)
      return here()
    case 'came':
      await noteCame(ctx, actor, year, { turnId: value.turnId, came: value.came === '' ? null : value.came === 'yes' })
      return here()
  }
})

/** Who is on watch when, and what is still to be taken. */
export default function ExhibitionShifts() {
  const t = useWords()
  const locale = useLocale()
  const { year, venue, days, proposed, share, without, names } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const fallen = days.flatMap(({ shifts }) => shifts.flatMap((shift) => shift.fallen))
  const done = search.has('lagt')
    ? t(words.laid, { count: Number(search.get('lagt')) })
    : search.has('lagret')
      ? t(words.told, { count: Number(search.get('lagret')) })
      : null
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="soft">{[venue, year].filter(Boolean).join(', ')}</p>
        <ExhibitionNav year={year} here="exhibitionShifts" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done && <Notice tone="success" live title={done} />}
      {fallen.length > 0 && (
        <Notice
          tone="warning"
          title={t(words.resignedHad, {
            shifts: fallen.length,
            names: [...new Set(fallen.map(({ name }) => name))].join(', '),
          })}
        />
      )}
      {days.length === 0 ? (
        <EmptyState title={t(words.none)} level={2}>
          {t(words.noneHelp)}
        </EmptyState>
      ) : (
        <p className="measure">
          {t(words.share, share)} {t(words.theyCount)}
        </p>
      )}
      {proposed.length > 0 && (
        <section className="panel stack" aria-labelledby="forslag">
          <h2 id="forslag">{t(words.proposed, { count: proposed.length })}</h2>
          <Disclosure summary={t(words.seeProposed)} open={days.length === 0}>
            <ul className="needles">
              {proposed.map((shift) => (
                <li key={`${shift.kind}${shift.date}${shift.begins}`}>
                  {sayShift(shift, locale)} · {t(words.proposedNeeds, { needs: shift.needs })}
                </li>
              ))}
            </ul>
          </Disclosure>
          <form method="post">
            <input type="hidden" name="intent" value="propose" />
            <input type="hidden" name="count" value={proposed.length} />
            <Button variant={days.length === 0 ? 'primary' : 'secondary'}>
              {t(words.layProposed, { count: proposed.length })}
            </Button>
          </form>
        </section>
      )}
      <datalist id={NAMES}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {days.map(({ date, shifts }) => (
        <section key={date} className="stack" aria-labelledby={`dag-${date}`}>
          <h2 id={`dag-${date}`}>{sayDate(date, locale)}</h2>
          <ul className="plain-list slots">
            {shifts.map((shift) => (
              <ShiftCard key={shift.id} shift={shift} reply={reply} />
            ))}
          </ul>
        </section>
      ))}
      {days.length > 0 && without.length > 0 && (
        <Disclosure summary={t(words.without, { count: without.length })}>
          <p className="measure">{without.join(', ')}</p>
        </Disclosure>
      )}
      <section className="panel" aria-labelledby="ny-vakt">
        <h2 id="ny-vakt">{t(words.add)}</h2>
        <form method="post" className="form" noValidate>
          <ShiftFields shift={{}} intent="add" reply={reply} own="ny" />
          <div>
            <Button>{t(words.addButton)}</Button>
          </div>
        </form>
      </section>
    </div>
  )
}
