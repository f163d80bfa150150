import { useEffect, useRef, useState } from 'react'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Ahead } from './ahead.tsx'
import { KeyHelp } from './key-help.tsx'
import type { KeyDeed } from './keys.ts'
import { scoreOfDigit } from './keys.ts'
import { LargePicture } from './large-picture.tsx'
import { PICK_GROUP } from './pick-field.tsx'
import { platesOf } from './plates.ts'
import { RecuseForm } from './recuse-form.tsx'
import { ScoreForm } from './score-form.tsx'
import { SheetHead } from './sheet-head.tsx'
import { useKeys } from './use-keys.ts'
import { useRemembered } from './use-remembered.ts'
import { useSaver } from './use-saver.ts'
import { Works } from './works.tsx'

/** A plain form that came back: what was typed, and what was wrong with it. */
export interface Returned {
  answers: Answers | null
  errors: Readonly<Record<string, string>>
  collided: boolean
  /** What the juror had written of being inhabil. */
  reason: string
}

export interface SheetProps {
  view: SheetView
  returned: Returned
  /** Which picture the address asks for alone. */
  asked: number | null
  /** The juror came here from another sheet, without a new page: those who listen are told. */
  arrived: boolean
  go: (href: string) => void
}

/** One application before a juror: what do I see; score; next. */
export function Sheet({ view, returned, asked, arrived, go }: SheetProps) {
  const t = useWords()
  const locale = useLocale()
  const { year, number, sheet } = view
  const at = (place: number | null) => addressIn(locale, 'jurySheet', { year, number: place ?? number })
  const desk = addressIn(locale, 'jury', { year })
  const stored = returned.answers ? { ...view.answers, ...returned.answers } : view.answers
  const { saver, state } = useSaver(addressIn(locale, 'jurySheetSave', { year }), sheet.key, stored)

  const plates = platesOf(sheet.works)
  const [mode, setMode] = useRemembered('jury.view', 'all')
  const [chosen, setChosen] = useState<number | null | undefined>(asked ?? undefined)
  const shown = chosen === undefined ? (mode === 'one' ? 1 : null) : chosen
  const show = (place: number | null) => {
    setChosen(place)
    setMode(place === null ? 'all' : 'one')
  }
  const [large, setLarge] = useState<number | null>(null)
  const [helping, setHelping] = useState(false)
  const [keys, setKeys] = useRemembered('jury.keys', 'on')
  const [active, setActive] = useState(() => firstOpen(view))
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arrived) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [arrived])

  const leave = async (href: string) => {
    if (view.can.score && !(await saver.flush())) return
    go(href)
  }
  const turn = (group: string) => {
    setActive(group)
    const first = form.current?.querySelector<HTMLElement>(
      `[data-group="${group}"] input:checked, [data-group="${group}"] input`,
    )
    first?.focus({ preventScroll: true })
  }
  const pick = (position: number) => {
    if (!sheet.works.some((work) => work.position === position)) return
    saver.change({ pick: position }, 120)
    if (active !== PICK_GROUP) return
    const chosen = form.current?.querySelector<HTMLElement>(`input[name="pick"][value="${position}"]`)
    chosen?.focus({ preventScroll: true })
  }
  const digit = (value: number) => {
    if (active === PICK_GROUP) return pick(value)
    const score = scoreOfDigit(value, view.scale)
    if (score === null) return
    saver.change({ scores: { ...saver.snapshot().answers.scores, [active]: score } }, 120)
    const index = view.criteria.findIndex((criterion) => criterion.key === active)
    turn(view.criteria[index + 1]?.key ?? PICK_GROUP)
  }
  const act = (deed: KeyDeed) => {
    switch (deed.kind) {
      case 'digit':
        return view.can.score && digit(deed.digit)
      case 'pick':
        return view.can.score && pick(deed.position)
      case 'to-pick':
        return view.can.score && turn(PICK_GROUP)
      case 'previous':
        return view.previous && leave(at(view.previous))
      case 'next':
        return leave(view.next ? at(view.next) : desk)
      case 'work':
        return show(((shown ?? 0) % plates.length) + 1)
      case 'view':
        return show(shown === null ? 1 : null)
      case 'large':
        return setLarge(shown ?? 1)
      case 'help':
        return setHelping(true)
    }
  }
  useKeys(keys === 'on', act)

  return (
    <div className="jury">
      <SheetHead
        {...{ view, shown, heading, at, desk }}
        done={doneNow(view, state.answers)}
        onLeave={(href) => void leave(href)}
        onShow={show}
        onHelp={() => setHelping(true)}
      />
      <div className="sheet">
        <div className="jury-works">
          <Works
            works={sheet.works}
            shown={shown}
            picked={state.answers.pick}
            hrefOf={(place) => at(null) + (place === null ? '' : `?bilde=${place}`)}
            onShow={show}
            onEnlarge={setLarge}
          />
          {sheet.statement && (
            <Disclosure summary={t(juryDesk.statement)}>
              {sheet.statement.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index} className="jury-statement">
                  {paragraph}
                </p>
              ))}
            </Disclosure>
          )}
        </div>
        <div className="jury-panel">
          <ScoreForm
            {...{ view, saver, state, active, form }}
            errors={returned.errors}
            collided={returned.collided}
            onActive={setActive}
            here={at(null)}
            onSend={() => void leave(view.next ? at(view.next) : desk)}
          />
          {view.can.recuse && (
            <RecuseForm sheet={sheet.key} reason={returned.reason} error={returned.errors.reason} saver={saver} />
          )}
        </div>
      </div>
      <LargePicture plate={plates.find(({ place }) => place === large) ?? null} onClose={() => setLarge(null)} />
      <KeyHelp
        open={helping}
        scale={view.scale}
        works={sheet.works.length}
        on={keys === 'on'}
        onSwitch={(on) => setKeys(on ? 'on' : 'off')}
        onClose={() => setHelping(false)}
      />
      <Ahead pictures={view.ahead} one={shown !== null} />
    </div>
  )
}

/** How many are complete with what stands on this sheet now. */
function doneNow({ criteria, answers, progress }: SheetView, now: Answers): number {
  const whole = (one: Answers) => one.pick !== null && criteria.every(({ key }) => one.scores[key] !== undefined)
  return progress.complete - Number(whole(answers)) + Number(whole(now))
}

/** Where the keys begin: the first that is not answered. */
function firstOpen({ criteria, answers }: SheetView): string {
  const open = criteria.find(({ key }) => answers.scores[key] === undefined)?.key
  if (open) return open
  return answers.pick === null ? PICK_GROUP : (criteria[0]?.key ?? PICK_GROUP)
}
