import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'
import type { JuryFrame } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { answerKeys, sayScore, sayStep } from './scale-words.ts'

export interface KeyHelpProps {
  open: boolean
  frame: Pick<JuryFrame, 'scale' | 'scaleWords' | 'criteria'>
  works: number
  on: boolean
  onSwitch: (on: boolean) => void
  onClose: () => void
}

/** What each key does, the switch for those whom they disturb, and what the steps of each criterion mean. */
export function KeyHelp({ open, frame, works, on, onSwitch, onClose }: KeyHelpProps) {
  const t = useWords()
  const locale = useLocale()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!open) return box.current?.close()
    box.current?.showModal()
    // Read from the beginning, not from the first thing that can be pressed.
    box.current?.querySelector('h2')?.focus()
  }, [open])
  return (
    <dialog className="jury-keys" ref={box} aria-labelledby="jury-keys" onClose={onClose}>
      <h2 id="jury-keys" tabIndex={-1}>
        {t(juryDesk.keys)}
      </h2>
      <Rows {...{ frame, works }} />
      {frame.criteria.map(
        (criterion) =>
          criterion.steps.length > 0 && (
            <section key={criterion.key}>
              <h3>{locale === 'nb' ? criterion.labelNb : criterion.labelEn}</h3>
              <dl className="jury-keys__steps">
                {criterion.steps.map(({ value }) => (
                  <div key={value}>
                    <dt>{sayScore(value, frame.scaleWords, locale)}</dt>
                    <dd>{sayStep(criterion, value, locale)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
      )}
      <CheckboxField
        label={t(juryDesk.keysOn)}
        name="keys"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <Button type="button" variant="secondary" small onClick={onClose}>
        {t(juryDesk.closeLarge)}
      </Button>
    </dialog>
  )
}

function Rows({ frame, works }: Pick<KeyHelpProps, 'frame' | 'works'>) {
  const t = useWords()
  const locale = useLocale()
  const { scale, scaleWords } = frame
  const words = scaleWords === 'yesNoMaybe'
  const either = (...names: string[]): ReactNode =>
    names.map((name, index) => (
      <Fragment key={name}>
        {index > 0 && ` ${t(juryDesk.keyOr)} `}
        <kbd>{name}</kbd>
      </Fragment>
    ))
  const verdicts = Object.entries(answerKeys(scaleWords, locale)).map(([key, value]) => ({
    keys: either(String(value + 1), key),
    text: sayScore(value, scaleWords, locale),
  }))
  const digits = scale.min > 0 && scale.max >= 10 ? `${scale.min}–9, 0 = 10` : `${scale.min}–${Math.min(scale.max, 9)}`
  const rows: { keys: ReactNode; text: string }[] = [
    ...(words
      ? verdicts
      : hasButtons(scale)
        ? [{ keys: <kbd>{digits}</kbd>, text: t(juryDesk.keyScore) }]
        : [{ keys: <kbd>0–9</kbd>, text: t(jurySheet.keyTyped) }]),
    {
      keys: (
        <>
          <kbd>⇧ 1–{works}</kbd> {t(juryDesk.keyOr)} <kbd>p</kbd> {t(juryDesk.keyThen)} <kbd>1–{works}</kbd>
        </>
      ),
      text: t(juryDesk.keyPick),
    },
    {
      keys: words ? (
        either('←', '→')
      ) : (
        <>
          {either('←', 'k')} · {either('→', 'j')}
        </>
      ),
      text: t(juryDesk.keyMove),
    },
    { keys: either('u', 'Ctrl Z'), text: t(jurySheet.keyUndo) },
    { keys: either('w', '⇧ w'), text: t(jurySheet.keyWorks) },
    { keys: either('o'), text: t(juryDesk.keyView) },
    { keys: either('f'), text: t(jurySheet.keyFull) },
    { keys: either('v'), text: t(jurySheet.keyWall) },
    { keys: either('t'), text: t(jurySheet.keyStatement) },
    { keys: either('c'), text: t(jurySheet.keyNote) },
    { keys: either('b'), text: t(jurySheet.keyBookmark) },
    { keys: either('h'), text: t(jurySheet.keyNextBookmark) },
    { keys: either('g'), text: t(jurySheet.keyNextOpen) },
    { keys: either('?'), text: t(juryDesk.keyHelp) },
  ]
  return (
    <dl>
      {rows.map((row) => (
        <div key={row.text}>
          <dt>{row.keys}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  )
}
