import type { DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { duels } from '#app/i18n/duels.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { sheetAddress } from './addresses.ts'
import { Declaration } from './declaration.tsx'
import { DeskList } from './desk-list.tsx'
import { DeskRounds } from './desk-rounds.tsx'
import { OwnUse } from './own-use.tsx'
import { SealForm } from './seal-form.tsx'
import { ROUND } from './told.ts'

export interface DeskProps {
  view: DeskView
  /** Why one cannot confirm being finished, in words; null when one can. */
  whyNotSeal: string | null
  /** Why the declaration was not taken. */
  declareError?: string
  /** The round as the address names it; null: the one that waits. */
  wished?: string | null
}

/** A juror's own page: the declaration, then how far one has come, the list, and being finished. */
export function Desk({ view, whyNotSeal, declareError, wished = null }: DeskProps) {
  const t = useWords()
  const locale = useLocale()
  const { year, progress, can, declaredAt, sealedAt, round, kind, standIn } = view
  const warmUp = kind === 'warmup'
  return (
    <div className="stack stack--loose">
      <h1>{t(juryDesk.juryOf, { year })}</h1>
      <DeskRounds view={view} />
      {can.declare && <Declaration name={view.name} error={declareError} />}
      {declaredAt && round === 'preparing' && (
        <EmptyState title={t(juryDesk.notOpenYet)} level={2}>
          <p>{t(juryDesk.signedAt, { when: sayInstant(declaredAt, locale) })}</p>
          <p>{t(juryDesk.notOpenYetHelp)}</p>
        </EmptyState>
      )}
      {can.look && warmUp && !sealedAt && round === 'open' && <Notice>{t(juryRounds.warmUpIs)}</Notice>}
      {can.look && standIn && progress.total > 0 && <Notice>{t(juryRounds.standInIs)}</Notice>}
      {can.look && progress.total === 0 && (
        <EmptyState title={t(standIn ? juryRounds.standInNoneYet : juryDesk.nothingYet)} level={2}>
          {t(standIn ? juryRounds.standInNoneYetHelp : juryDesk.nothingYetHelp)}
        </EmptyState>
      )}
      {can.look && progress.total > 0 && (
        <>
          {sealedAt && !warmUp && (
            <Notice tone="success" title={t(juryDesk.sealedAt, { when: sayInstant(sealedAt, locale) })}>
              <p>{t(juryDesk.sealedRead)}</p>
              <p>{t(juryDesk.sealThen)}</p>
              <p className="cluster">
                <LinkButton href={addressIn(locale, 'juryMeeting', { year })} variant="secondary">
                  {t(duels.toMeeting)}
                </LinkButton>
                <LinkButton href={addressIn(locale, 'juryDuels', { year })} variant="secondary">
                  {t(duels.duels)}
                </LinkButton>
              </p>
            </Notice>
          )}
          {warmUp && (sealedAt || round === 'closed') && (
            <Notice tone="success" title={t(juryRounds.warmUpDone)}>
              <p>{t(juryRounds.warmUpDoneHelp)}</p>
              {round === 'open' && <p>{t(juryRounds.warmUpThen)}</p>}
            </Notice>
          )}
          {!sealedAt && round === 'open' && <Way view={view} whyNotSeal={whyNotSeal} wished={wished} />}
          {warmUp && (sealedAt || round === 'closed') && (
            <section className="stack" aria-labelledby="bruk">
              <h2 id="bruk">{t(juryDesk.ownUse)}</h2>
              <OwnUse view={view} />
            </section>
          )}
          <DeskList view={view} wished={wished} />
          {!(warmUp && (sealedAt || round === 'closed')) && (
            <Disclosure summary={t(juryDesk.ownUse)}>
              <OwnUse view={view} />
            </Disclosure>
          )}
        </>
      )}
    </div>
  )
}

/** How far it has come, the one next step, and when all is done, being finished. */
function Way({ view, whyNotSeal, wished }: Omit<DeskProps, 'declareError'> & { wished: string | null }) {
  const t = useWords()
  const locale = useLocale()
  const { year, progress, nextNumber, can, kind } = view
  const begun = progress.complete + progress.begun > 0
  return (
    <section className="stack measure" aria-label={t(juryDesk.assessed)}>
      <ProgressBar
        label={t(juryDesk.assessed)}
        value={progress.complete}
        most={progress.total}
        text={t(juryDesk.ofTotal, { done: progress.complete, total: progress.total })}
      />
      {nextNumber !== null && (
        <div className="cluster">
          <LinkButton href={sheetAddress(locale, { year, wished }, nextNumber)}>
            {begun ? t(juryDesk.goOn, { number: nextNumber }) : t(juryDesk.begin)}
          </LinkButton>
          {progress.begun > 0 && <span className="soft">{t(juryDesk.begunCount, { count: progress.begun })}</span>}
        </div>
      )}
      {can.seal ? (
        <SealForm
          count={progress.total}
          warmUp={kind === 'warmup'}
          action={kind === 'warmup' ? `?${ROUND}=${view.rounds.find(({ here }) => here)?.key}` : undefined}
        />
      ) : (
        whyNotSeal && begun && <p className="soft">{whyNotSeal}</p>
      )}
    </section>
  )
}
