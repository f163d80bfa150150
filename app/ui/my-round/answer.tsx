import type { Plan } from '#app/domains/rounds/plan.ts'
import type { RoundView } from '#app/domains/rounds/round-view.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { sayDate, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { deedAddress, sayKilometres } from './round-links.ts'

/** Whether one makes it, in one sentence, and what to change when not. */
export function Answer({ view, plan, mayChange }: { view: RoundView; plan: Plan; mayChange: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const { stops, missed, better, kilometres, travelMinutes } = plan
  const { round, waysOut } = view
  return (
    <div
      className="round-answer stack stack--tight"
      data-reaches={missed.length === 0 && stops.length > 0 ? 'all' : 'some'}
    >
      <p className="lede" role="status">
        <Verdict plan={plan} />
      </p>
      {stops.length > 0 && (
        <p className="soft">
          {travelMinutes > 0 &&
            t(myRound.sums, {
              kilometres: sayKilometres(kilometres, locale),
              time: t(myRound.minutes, { minutes: travelMinutes }),
            })}
        </p>
      )}
      {better && mayChange && (
        <p>
          {t(myRound.betterLeave, { time: sayTime(better, locale) })}{' '}
          <a className="no-print" href={deedAddress(locale, { ...round, leaves: better })} rel="nofollow">
            {t(myRound.leaveThen, { time: sayTime(better, locale) })}
          </a>
        </p>
      )}
      {waysOut.length > 0 && mayChange && (
        <div className="no-print">
          <p className="strong">{t(myRound.waysToAll)}</p>
          <ul className="needles">
            {waysOut.map((way) => (
              <li key={way.change}>
                <a href={deedAddress(locale, way.round)} rel="nofollow">
                  {way.change === 'stay' && t(myRound.wayStay, { stay: way.round.stay })}
                  {way.change === 'leave' && t(myRound.wayLeave, { time: sayTime(way.round.leaves ?? '', locale) })}
                  {way.change === 'mode' && t(myRound.wayMode)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Verdict({ plan: { stops, missed, seen, day, ends } }: { plan: Plan }) {
  const t = useWords()
  const locale = useLocale()
  const open = stops.length + missed.length
  if (open === 0)
    return <>{seen.length > 0 ? t(myRound.allSeen) : t(myRound.noneOpen, { day: sayDate(day, locale) })}</>
  if (stops.length === 0) return <>{t(myRound.reachesNone)}</>
  if (missed.length > 0) return <>{t(myRound.reachesSome, { count: stops.length, of: open })}</>
  return <>{t(myRound.reachesAll, { count: open, ends: sayTime(ends, locale) })}</>
}
