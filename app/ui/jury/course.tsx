import { WARM_UP_SIZE } from '#app/domains/art-round/jury/rounds.ts'
import type { SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryConflicts } from '#app/i18n/jury-conflicts.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

export interface CourseProps {
  view: SetUpView
  whyNotOpen: string | null
  whyNotClose: string | null
  roundId: string
}

/** What waits before the jury, what stands in the way, and the next step of the round. */
export function Course({ view, whyNotOpen, whyNotClose, roundId }: CourseProps) {
  const t = useWords()
  const locale = useLocale()
  const { applications, round, can, year } = view
  const warmUp = round?.kind === 'warmup'
  return (
    <section className="stack measure" aria-label={t(jurySetUp.steps)}>
      {round && round.entries !== null ? (
        (!warmUp || round.state !== 'preparing') && (
          <p>{t(warmUp ? juryRounds.inWarmUp : juryRounds.inRound, { count: applications.beforeJury })}</p>
        )
      ) : (
        <p>{t(jurySetUp.beforeJury, { count: applications.beforeJury })}</p>
      )}
      {can.choose && (
        <div>
          <LinkButton
            variant={round?.entries ? 'secondary' : 'primary'}
            href={`${addressIn(locale, 'editionJuryEntries', { year })}?runde=${roundId}`}
          >
            {t(juryRounds.chooseEntries)}
          </LinkButton>
        </div>
      )}
      {applications.unchecked > 0 && <p>{t(jurySetUp.unchecked, { count: applications.unchecked })}</p>}
      <Lacking view={view} />
      {round?.state === 'preparing' &&
        (can.open ? <Open view={view} roundId={roundId} /> : <p className="soft">{whyNotOpen}</p>)}
      {round?.state === 'open' &&
        (can.close ? (
          <Close roundId={roundId} warmUp={warmUp} />
        ) : (
          <p className="soft">
            {whyNotClose} {t(jurySetUp.noScoresShown)}
          </p>
        ))}
      {can.remind && (
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="intent" value="remind" />
          <input type="hidden" name="roundId" value={roundId} />
          <p className="soft small">{t(juryRounds.remindWhat, { jurors: view.waiting })}</p>
          <div>
            <Button variant="secondary">{t(juryRounds.remind)}</Button>
          </div>
        </form>
      )}
      <p>
        <a href={`${addressIn(locale, 'editionJuryConflicts', { year })}?utlysning=${view.callId}`}>
          {t(juryConflicts.conflictsLink)}
        </a>
      </p>
    </section>
  )
}

function Open({ view, roundId }: { view: SetUpView; roundId: string }) {
  const t = useWords()
  const { round, seats } = view
  const warmUp = round?.kind === 'warmup'
  return (
    <form method="post" className="stack">
      <input type="hidden" name="intent" value="open" />
      <input type="hidden" name="roundId" value={roundId} />
      <p>{t(warmUp ? juryRounds.openWarmUpWhat : jurySetUp.openRoundWhat, { jurors: seats.length })}</p>
      {warmUp && <NumberField label={t(juryRounds.warmUpSize)} name="size" defaultValue={String(WARM_UP_SIZE)} />}
      <div>
        <Button>{t(warmUp ? juryRounds.openWarmUp : jurySetUp.openRound)}</Button>
      </div>
    </form>
  )
}

function Close({ roundId, warmUp }: { roundId: string; warmUp: boolean }) {
  const t = useWords()
  const deed = t(warmUp ? juryRounds.closeWarmUp : jurySetUp.closeRound)
  return (
    <Disclosure summary={deed}>
      <form method="post" className="stack">
        <input type="hidden" name="intent" value="close" />
        <input type="hidden" name="roundId" value={roundId} />
        {!warmUp && <p>{t(jurySetUp.closeRoundWhat)}</p>}
        <div>
          <Button variant="danger">{deed}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Applications that too few jurors are left for, and what to do about it. */
function Lacking({ view }: { view: SetUpView }) {
  const t = useWords()
  const locale = useLocale()
  const { lacking, year, seats } = view
  if (lacking.length === 0 || seats.filter((seat) => !seat.standIn).length < 2) return null
  return (
    <Notice tone="warning" title={t(juryRounds.lacking)}>
      <p>{t(juryRounds.lackingWhat)}</p>
      <ul className="plain-list cluster">
        {lacking.map(({ applicationId, number }) => (
          <li key={applicationId}>
            <a href={addressIn(locale, 'editionApplication', { year, id: applicationId })}>
              {t(juryRounds.lackingOne, { number: number ?? 0 })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
