import { type FormEvent, type RefObject, useEffect } from 'react'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { sayClock } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { Collision } from './collision.tsx'
import { PICK_GROUP, PickField } from './pick-field.tsx'
import type { AnswerSaver, SaverState } from './saver.ts'
import { ScoreField } from './score-field.tsx'

/** Milliseconds of rest before a choice, and before a text, is saved. */
const AFTER_CHOICE = 120
const AFTER_TEXT = 900

export interface ScoreFormProps {
  view: SheetView
  saver: AnswerSaver
  state: SaverState
  /** Sentences beside fields, when a plain form came back. */
  errors: Readonly<Record<string, string>>
  /** A plain form came back because another window had saved. */
  collided: boolean
  active: string
  onActive: (group: string) => void
  form: RefObject<HTMLFormElement>
  here: string
  onSend: () => void
}

/** The scores, the pick and the note of one sheet: a plain form that also saves itself. */
export function ScoreForm(props: ScoreFormProps) {
  const { view, saver, state, errors, collided, active, onActive, form, here, onSend } = props
  const t = useWords()
  const { answers } = state
  const off = !view.can.score
  const change = (next: Partial<Answers>, delay = AFTER_CHOICE) => saver.change(next, delay)

  // What was chosen before the program was there.
  useEffect(() => {
    if (!form.current || off) return
    const typed = typedIn(new FormData(form.current))
    const before = saver.snapshot().answers
    const missed = typed.pick !== before.pick || typed.note !== before.note || !sameScores(typed.scores, before.scores)
    if (missed) saver.change(typed, AFTER_CHOICE)
  }, [form, off, saver])

  return (
    <form
      method="post"
      className="jury-form"
      ref={form}
      aria-label={t(juryDesk.scoresTitle)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSend()
      }}
    >
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="sheet" value={view.sheet.key} />
      <input type="hidden" name="version" value={state.version} />
      {state.theirs && (
        <Collision
          criteria={view.criteria}
          here={answers}
          stored={state.theirs}
          onKeep={() => void saver.keepMine()}
          onTake={() => saver.takeTheirs()}
          takeHref={here}
        />
      )}
      {collided && !state.theirs && (
        <Collision criteria={view.criteria} here={answers} stored={view.answers} takeHref={here} />
      )}
      {view.criteria.map((criterion) => (
        <ScoreField
          key={criterion.key}
          criterion={criterion}
          scale={view.scale}
          value={answers.scores[criterion.key]}
          error={errors[`score.${criterion.key}`]}
          active={active === criterion.key}
          disabled={off}
          onFocus={() => onActive(criterion.key)}
          onValue={(value) => {
            const { [criterion.key]: _, ...others } = saver.snapshot().answers.scores
            change({ scores: value === undefined ? others : { ...others, [criterion.key]: value } })
          }}
        />
      ))}
      <PickField
        works={view.sheet.works}
        value={answers.pick}
        error={errors.pick}
        active={active === PICK_GROUP}
        disabled={off}
        onFocus={() => onActive(PICK_GROUP)}
        onValue={(pick) => change({ pick })}
      />
      <TextArea
        label={t(juryDesk.note)}
        name="note"
        rows={2}
        value={answers.note}
        disabled={off}
        error={errors.note}
        onChange={(event) => change({ note: event.currentTarget.value }, AFTER_TEXT)}
        onBlur={() => void saver.flush()}
      />
      {view.can.score && (
        <div className="jury-form__end">
          <Button name="onward" value="next" wide>
            {t(juryDesk.saveAndNext)}
          </Button>
          <Status state={state} />
        </div>
      )}
    </form>
  )
}

function Status({ state }: { state: SaverState }) {
  const t = useWords()
  const locale = useLocale()
  switch (state.status) {
    case 'saved': {
      const text = state.savedAt ? t(juryDesk.savedAt, { when: sayClock(state.savedAt, locale) }) : t(juryDesk.notSaved)
      return <SaveStatus state="saved" text={text} />
    }
    case 'unsent':
    case 'sending':
      return <SaveStatus state="saving" text={t(juryDesk.saving)} />
    case 'waiting':
      return <SaveStatus state="waiting" text={t(juryDesk.waitingForNet)} />
    case 'refused':
      return <SaveStatus state="failed" text={state.sentence || t(juryDesk.saveFailed)} />
    case 'collision':
      return <SaveStatus state="failed" text={t(juryDesk.saveFailed)} />
  }
}

/** The answers that a form holds, as its fields are named. */
export function typedIn(form: FormData): Answers {
  const scores: Record<string, number> = {}
  for (const [name, value] of form) {
    if (name.startsWith('score.') && typeof value === 'string' && /^\d+$/.test(value))
      scores[name.slice('score.'.length)] = Number(value)
  }
  const pick = form.get('pick')
  const note = form.get('note')
  return {
    scores,
    pick: typeof pick === 'string' && pick !== '' ? Number(pick) : null,
    note: typeof note === 'string' ? note : '',
  }
}

const sameScores = (a: Answers['scores'], b: Answers['scores']): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])
