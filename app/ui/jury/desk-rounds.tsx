import type { DeskRound, DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ROUND } from './told.ts'

const states = { preparing: jurySetUp.statePreparing, open: jurySetUp.stateOpen, closed: jurySetUp.stateClosed }

/** From one of the juror's rounds to another; nothing where there is only one. */
export function DeskRounds({ view }: { view: DeskView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, rounds } = view
  if (rounds.length < 2) return null
  const severalCalls = new Set(rounds.map(({ callNb }) => callNb)).size > 1
  const called = (one: DeskRound) => {
    const round = one.kind === 'warmup' ? t(juryRounds.warmUp) : t(juryRounds.roundNo, { number: one.number })
    return severalCalls ? `${locale === 'nb' ? one.callNb : one.callEn || one.callNb}: ${round}` : round
  }
  return (
    <nav className="jury-head__ways" aria-label={t(juryRounds.turnTo)}>
      {rounds.map((one) => (
        <a
          key={one.key}
          className="jury-way"
          href={`${addressIn(locale, 'jury', { year })}?${ROUND}=${one.key}`}
          aria-current={one.here ? 'true' : undefined}
        >
          {called(one)}{' '}
          <span className="soft small">
            {one.sealed && one.kind === 'round' ? t(juryDesk.sealedTag) : t(states[one.state])}
          </span>
        </a>
      ))}
    </nav>
  )
}
