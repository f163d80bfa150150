import type { RoundRow, SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'

const states = { preparing: jurySetUp.statePreparing, open: jurySetUp.stateOpen, closed: jurySetUp.stateClosed }

/** The rounds of the call, each with its state; nothing while there is only one. */
export function Rounds({ view, callId }: { view: SetUpView; callId: string }) {
  const t = useWords()
  const { rounds } = view
  const called = ({ kind, number }: RoundRow) =>
    kind === 'warmup' ? t(juryRounds.warmUp) : t(juryRounds.roundNo, { number })
  if (rounds.length < 2) return null
  return (
    <div className="stack">
      <h2 id="runder">{t(juryRounds.rounds)}</h2>
      <nav aria-labelledby="runder">
        <ul className="plain-list cluster">
          {rounds.map((one) => (
            <li key={one.id}>
              <a
                className="jury-way"
                href={`?utlysning=${callId}&runde=${one.id}`}
                aria-current={one.here ? 'page' : undefined}
              >
                {called(one)}
              </a>{' '}
              <span className="soft small">{t(states[one.state])}</span>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** A warm-up before, another round after, or this one away: where it may be. */
export function MoreRounds({ view, callId }: { view: SetUpView; callId: string }) {
  const t = useWords()
  const { can, round } = view
  if (!can.addWarmUp && !can.addRound && !can.drop) return null
  return (
    <div className="stack">
      {can.addWarmUp && (
        <Add callId={callId} kind="warmup" what={t(juryRounds.addWarmUpWhat)} deed={t(juryRounds.addWarmUp)} />
      )}
      {can.addRound && (
        <Add callId={callId} kind="round" what={t(juryRounds.addRoundWhat)} deed={t(juryRounds.addRound)} />
      )}
      {can.drop && round && (
        <Disclosure summary={t(juryRounds.removeRound)}>
          <form method="post">
            <input type="hidden" name="intent" value="drop-round" />
            <input type="hidden" name="roundId" value={round.id} />
            <Button variant="danger">{t(juryRounds.removeRound)}</Button>
          </form>
        </Disclosure>
      )}
    </div>
  )
}

function Add({ callId, kind, what, deed }: { callId: string; kind: 'warmup' | 'round'; what: string; deed: string }) {
  return (
    <Disclosure summary={deed}>
      <form method="post" className="stack measure">
        <input type="hidden" name="intent" value="add-round" />
        <input type="hidden" name="callId" value={callId} />
        <input type="hidden" name="kind" value={kind} />
        <p>{what}</p>
        <div>
          <Button variant="secondary">{deed}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
