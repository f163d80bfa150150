import type { DeskView } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { Declaration } from './declaration.tsx'
import { DeskList } from './desk-list.tsx'
import { OwnUse } from './own-use.tsx'
import { SealForm } from './seal-form.tsx'

export interface DeskProps {
  view: DeskView
  /** Why one cannot confirm being finished, in words; null when one can. */
  whyNotSeal: string | null
  /** Why the declaration was not taken. */
  declareError?: string
}

/** A juror's own page: the declaration, then how far one has come, the list, and being finished. */
export function Desk({ view, whyNotSeal, declareError }: DeskProps) {
  const t = useWords()
  const locale = useLocale()
  const { year, progress, can, declaredAt, sealedAt, round } = view
  return (
    <div className="stack stack--loose">
      <h1>{t(juryDesk.juryOf, { year })}</h1>
      {can.declare && <Declaration name={view.name} error={declareError} />}
      {declaredAt && round === 'preparing' && (
        <EmptyState title={t(juryDesk.notOpenYet)} level={2}>
          <p>{t(juryDesk.signedAt, { when: sayInstant(declaredAt, locale) })}</p>
          <p>{t(juryDesk.notOpenYetHelp)}</p>
        </EmptyState>
      )}
      {can.look && progress.total === 0 && (
        <EmptyState title={t(juryDesk.nothingYet)} level={2}>
          {t(juryDesk.nothingYetHelp)}
        </EmptyState>
      )}
      {can.look && progress.total > 0 && (
        <>
          {sealedAt && (
            <Notice tone="success" title={t(juryDesk.sealedAt, { when: sayInstant(sealedAt, locale) })}>
              <p>{t(juryDesk.sealedRead)}</p>
              <p>{t(juryDesk.sealThen)}</p>
            </Notice>
          )}
          {!sealedAt && round === 'open' && <Way view={view} whyNotSeal={whyNotSeal} />}
          <DeskList view={view} />
          <Disclosure summary={t(juryDesk.ownUse)}>
            <OwnUse view={view} />
          </Disclosure>
        </>
      )}
    </div>
  )
}

/** How far it has come, the one next step, and when all is done, being finished. */
function Way({ view, whyNotSeal }: Omit<DeskProps, 'declareError'>) {
  const t = useWords()
  const locale = useLocale()
  const { year, progress, nextNumber, can } = view
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
          <LinkButton href={addressIn(locale, 'jurySheet', { year, number: nextNumber })}>
            {begun ? t(juryDesk.goOn, { number: nextNumber }) : t(juryDesk.begin)}
          </LinkButton>
          {progress.begun > 0 && <span className="soft">{t(juryDesk.begunCount, { count: progress.begun })}</span>}
        </div>
      )}
      {can.seal ? <SealForm count={progress.total} /> : whyNotSeal && begun && <p className="soft">{whyNotSeal}</p>}
    </section>
  )
}
