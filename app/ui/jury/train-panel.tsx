import { useEffect, useRef, useState } from 'react'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import type { DeskTold } from './told.ts'
import { letGo, type Plan, type Progress, planFor, type Taken, take, takenBy } from './train.ts'

/** "58 MB", "900 kB" */
export function saySize(bytes: number, locale: Locale): string {
  const mega = bytes / 1_000_000
  if (mega < 1) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
  const digits = mega < 10 ? 1 : 0
  return `${mega.toFixed(digits).replace('.', locale === 'nb' ? ',' : '.')}\u00a0MB`
}

type Step =
  | { at: 'rest'; taken: Taken | null; failed: boolean }
  | { at: 'counting'; sheets: number }
  | { at: 'asking'; plan: Plan }
  | { at: 'taking'; progress: Progress }

/** "Ta med på toget": how much it is, then how far it has come, then what is there and the way to be rid of it. */
export function TrainPanel({ told }: { told: DeskTold }) {
  const t = useWords()
  const locale = useLocale()
  const [step, setStep] = useState<Step | null>(null)
  const stop = useRef(new AbortController())
  const rest = async (failed = false) => setStep({ at: 'rest', taken: await takenBy(told.seat), failed })
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once
  useEffect(() => void rest(), [])

  const plan = async () => {
    setStep({ at: 'counting', sheets: 0 })
    const found = await planFor(locale, told, (sheets) => setStep({ at: 'counting', sheets })).catch(() => null)
    if (found) setStep({ at: 'asking', plan: found })
    else await rest(true)
  }
  const begin = async (plan: Plan) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setStep({ at: 'taking', progress: { done: 0, total: plan.pictures.length, bytes: 0 } })
    const taken = await take(plan, (progress) => setStep({ at: 'taking', progress }), signal).catch(() => null)
    await rest(!taken && !signal.aborted)
  }
  const remove = async () => {
    await letGo()
    await rest()
  }
  return (
    <section className="panel stack jury-train" aria-labelledby="med-paa-toget">
      <h2 id="med-paa-toget">{t(jurySheet.train)}</h2>
      {step?.at === 'rest' && <Rest {...{ step, told }} onPlan={() => void plan()} onRemove={() => void remove()} />}
      {step?.at === 'counting' && (
        <ProgressBar
          label={t(jurySheet.counting)}
          value={step.sheets}
          most={told.total}
          text={`${step.sheets} / ${told.total}`}
        />
      )}
      {step?.at === 'asking' && (
        <Asking plan={step.plan} onBegin={() => void begin(step.plan)} onCancel={() => void rest()} />
      )}
      {step?.at === 'taking' && (
        <>
          <ProgressBar
            label={t(jurySheet.taking)}
            value={step.progress.done}
            most={step.progress.total}
            text={t(jurySheet.takingSum, { ...step.progress, size: saySize(step.progress.bytes, locale) })}
          />
          <div>
            <Button type="button" variant="secondary" small onClick={() => stop.current.abort()}>
              {t(jurySheet.cancel)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface RestProps {
  step: Extract<Step, { at: 'rest' }>
  told: DeskTold
  onPlan: () => void
  onRemove: () => void
}

function Rest({ step, told, onPlan, onRemove }: RestProps) {
  const t = useWords()
  const locale = useLocale()
  const { taken, failed } = step
  const failure = failed && (
    <Notice tone="danger" live>
      <p>{t(jurySheet.trainFailed)}</p>
    </Notice>
  )
  if (!taken)
    return (
      <>
        <p>{t(jurySheet.trainHelp)}</p>
        {failure}
        <div>
          <Button type="button" variant="secondary" onClick={onPlan}>
            {t(jurySheet.take)}
          </Button>
        </div>
      </>
    )
  const when = sayInstant(new Date(taken.takenAt), locale)
  return (
    <>
      <p role="status">
        {t(jurySheet.taken, { sheets: taken.sheets, size: saySize(taken.bytes, locale), when })}
        {taken.order !== told.order && ` ${t(jurySheet.takenOld)}`}
        {taken.missing > 0 && ` ${t(jurySheet.takenPart, { count: taken.missing })}`}
      </p>
      <p className="soft small">{t(jurySheet.takenGone)}</p>
      {failure}
      <div className="cluster">
        <Button type="button" variant="secondary" small onClick={onPlan}>
          {t(jurySheet.again)}
        </Button>
        <Button type="button" variant="quiet" small onClick={onRemove}>
          {t(jurySheet.remove)}
        </Button>
      </div>
    </>
  )
}

function Asking({ plan, onBegin, onCancel }: { plan: Plan; onBegin: () => void; onCancel: () => void }) {
  const t = useWords()
  const locale = useLocale()
  const { sheets, pictures, bytes, room } = plan
  return (
    <>
      <p role="status">
        {t(jurySheet.takeSum, { sheets: sheets.length, pictures: pictures.length, size: saySize(bytes, locale) })}
      </p>
      {room !== null && room < bytes && (
        <Notice tone="warning">
          <p>{t(jurySheet.tooLittleRoom, { size: saySize(room, locale) })}</p>
        </Notice>
      )}
      <div className="cluster">
        <Button type="button" onClick={onBegin}>
          {t(jurySheet.fetch)}
        </Button>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t(jurySheet.cancel)}
        </Button>
      </div>
    </>
  )
}
