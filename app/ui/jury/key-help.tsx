import { useEffect, useRef } from 'react'
import type { Scale } from '#app/domains/art-round/jury/jury.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'

export interface KeyHelpProps {
  open: boolean
  scale: Scale
  works: number
  on: boolean
  onSwitch: (on: boolean) => void
  onClose: () => void
}

/** What each key does, and the switch for those whom they disturb. */
export function KeyHelp({ open, scale, works, on, onSwitch, onClose }: KeyHelpProps) {
  const t = useWords()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) box.current?.showModal()
    else box.current?.close()
  }, [open])
  const or = ` ${t(juryDesk.keyOr)} `
  const keys = (...names: string[]) => names.map((name, index) => [index > 0 ? or : '', <kbd key={name}>{name}</kbd>])
  const digits = `${scale.min}–${Math.min(scale.max, 9)}`
  const rows = [
    { keys: keys(digits), text: t(juryDesk.keyScore) },
    {
      keys: [
        <kbd key="p">p</kbd>,
        ` ${t(juryDesk.keyThen)} `,
        <kbd key="n">1–{works}</kbd>,
        or,
        <kbd key="s">⇧ 1–{works}</kbd>,
      ],
      text: t(juryDesk.keyPick),
    },
    { keys: [...keys('←', 'k'), ' · ', ...keys('→', 'j')], text: t(juryDesk.keyMove) },
    { keys: keys('w'), text: t(juryDesk.keyWork) },
    { keys: keys('o'), text: t(juryDesk.keyView) },
    { keys: keys('s'), text: t(juryDesk.keyLarge) },
    { keys: keys('?'), text: t(juryDesk.keyHelp) },
  ]
  return (
    <dialog className="jury-keys" ref={box} aria-labelledby="jury-keys" onClose={onClose}>
      <h2 id="jury-keys">{t(juryDesk.keys)}</h2>
      <dl>
        {rows.map((row) => (
          <div key={row.text}>
            <dt>{row.keys}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
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
