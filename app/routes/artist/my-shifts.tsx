import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { correctAtDoor } from '#app/domains/exhibition/shift/commands/correct-at-door.server.ts'
import { countAtDoor } from '#app/domains/exhibition/shift/commands/count-at-door.server.ts'
import { leaveShift } from '#app/domains/exhibition/shift/commands/leave-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { myShiftsInput } from '#app/domains/exhibition/shift/input.ts'
import { sayShift } from '#app/domains/exhibition/shift/say-shift.ts'
import { myShiftsView } from '#app/domains/exhibition/shift/screens.server.ts'
import type { MyShiftsView, OfferedShift } from '#app/domains/exhibition/shift/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { DoorCount } from '#app/ui/exhibition/door-count.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titledBy(({ year }: MyShiftsView, locale) => say(locale, words.mineOf, { year }))
export const handle = {
  hydrate: true,
  path: [
    { name: 'me', text: frame.me },
    { name: 'participation', text: words.myParticipation },
  ],
}

export const loader = page('signed-in', ({ ctx, actor, params }) => myShiftsView(ctx, actor, yearIn(params)))

export const action = deed('signed-in', myShiftsInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  if (value.intent === 'take') await takeShift(ctx, actor, year, value.shiftId)
  else if (value.intent === 'leave') await leaveShift(ctx, actor, year, value.turnId)
  else {
    // Those who work at the exhibition count on a page of their own: who has no shifts to choose from has no form here.
    await myShiftsView(ctx, actor, year)
    if (value.intent === 'count') await countAtDoor(ctx, actor, year, value)
    else await correctAtDoor(ctx, actor, year, value)
    return to(url.pathname)
  }
  return to(withQuery(url.pathname, '', { takk: value.intent === 'take' ? 'vakt' : 'tilbake' }))
})

/** The shifts of the exhibition as an artist takes them and gives them back. */
export default function MyShifts() {
  const t = useWords()
  const locale = useLocale()
  const { year, days, own, share, door } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const told = reply ? null : search.get('takk')
  return (
    <div className="stack stack--parts measure">
      <header className="stack stack--tight">
        <h1>{t(words.mine)}</h1>
        {days.length > 0 && <p className="lede">{t(words.ownShare, { own, each: share.each })}</p>}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {told && (
        <Notice tone="success" live>
          {t(told === 'vakt' ? words.gotIt : words.gaveBack)}
        </Notice>
      )}
      {door && <DoorCount door={door} year={year} reply={reply} />}
      {days.length === 0 ? <EmptyState title={t(words.noneYet)} level={2} /> : <p>{t(words.help)}</p>}
      {days.map(({ date, shifts }) => (
        <section key={date} className="stack stack--tight" aria-labelledby={`dag-${date}`}>
          <h2 id={`dag-${date}`}>{sayDate(date, locale)}</h2>
          <ul className="plain-list stack stack--tight">
            {shifts.map((shift) => (
              <ShiftRow key={shift.id} shift={shift} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function ShiftRow({ shift }: { shift: OfferedShift }) {
  const t = useWords()
  const locale = useLocale()
  const { id, kind, begins, ends, left, names, mine, can, note } = shift
  const what = sayShift(shift, locale)
  return (
    <li className="slot" data-full={mine ? '' : undefined}>
      <div className="slot__head">
        <h3 className="slot__time">
          {t(words.kind, { kind })} {sayHours(begins, ends, locale)}
        </h3>
        {mine ? (
          <Tag tone="success">{t(words.yours)}</Tag>
        ) : (
          <p className="small soft">{left === 0 ? t(words.full) : t(words.left, { count: left })}</p>
        )}
      </div>
      {note && <p className="small">{note}</p>}
      {names.length > 0 && <p className="small soft">{names.join(', ')}</p>}
      {(can.take || mine?.canLeave) && (
        <form method="post">
          <input type="hidden" name="intent" value={mine ? 'leave' : 'take'} />
          <input type="hidden" name={mine ? 'turnId' : 'shiftId'} value={mine?.turnId ?? id} />
          <Button
            variant={mine ? 'quiet' : 'secondary'}
            aria-label={mine ? t(words.leaveOf, { what }) : t(words.takeOf, { what })}
          >
            {t(mine ? words.leave : words.take)}
          </Button>
        </form>
      )}
    </li>
  )
}
