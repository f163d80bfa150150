import type { FormEvent, RefObject } from 'react'
import { sameAnswers } from '#app/domains/art-round/jury/answers.ts'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { sayClock } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useWithDrawing } from '#app/ui/kit/use-with-drawing.ts'
import { Collision } from './collision.tsx'
import type { EarlyNote } from './early-note.ts'
import { PICK_GROUP, PickField } from './pick-field.tsx'
import type { AnswerSaver, SaverState } from './saver.ts'
import { ScoreField } from './score-field.tsx'

/** Milliseconds of rest before a text is sent; a choice is sent at once. */
const AFTER_TEXT = 900

export interface ScoreFormProps {
  view: SheetView
  /** The note that was typed before the program was there. */
  early: EarlyNote | null
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
  /** The juror has changed something. */
  onChange: (change: Partial<Answers>, delay?: number) => void
  /** A typed score is done: on to the next group. */
  onTyped: () => void
  said: string
  onUndo: () => void
}

/** The scores, the pick and the note of one sheet: a plain form that also saves itself. */
export function ScoreForm(props: ScoreFormProps) {
  const { view, early, saver, state, errors, collided, active, onActive, form, here, onSend, onChange: change } = props
  const t = useWords()
  const { answers } = state
  const off = !view.can.score

  // What was chosen before the program was there. With the drawing: later it would undo a key that came in between.
  useWithDrawing(() => {
    // Taken before anything else: it belongs to the sheet that the server drew, and to no later one.
    const note = early?.take() ?? null
    if (!form.current || off) return
    const read = typedIn(new FormData(form.current))
    const typed = note === null ? read : { ...read, note }
    const before = saver.snapshot().answers
    if (!sameAnswers(typed, before)) saver.change(typed)
  }, [form, off, saver, early])

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
          scaleWords={view.scaleWords}
          here={answers}
          stored={state.theirs}
          onKeep={() => void saver.keepMine()}
          onTake={() => saver.takeTheirs()}
          takeHref={here}
        />
      )}
      {collided && !state.theirs && (
        <Collision
          criteria={view.criteria}
          scaleWords={view.scaleWords}
          here={answers}
          stored={view.answers}
          takeHref={here}
        />
      )}
      {view.criteria.map((criterion) => (
        <ScoreField
          key={criterion.key}
          criterion={criterion}
          scale={view.scale}
          scaleWords={view.scaleWords}
          onDone={props.onTyped}
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
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <div className="jury-form__mark">
        <CheckboxField
          label={t(jurySheet.comeBack)}
          name="bookmarked"
          checked={answers.bookmarked}
          disabled={off}
          onChange={(event) => change({ bookmarked: event.currentTarget.checked })}
        />
        {view.can.score && (
          <Button type="button" variant="quiet" small className="jury-form__undo" onClick={props.onUndo}>
            {t(jurySheet.undo)}
          </Button>
        )}
      </div>
      {view.can.score && (
        <div className="jury-form__end">
          <div className="jury-form__news">
            <Status state={state} />
            <p className="jury-said" role="status" aria-live="polite">
              {props.said}
            </p>
          </div>
          <Button name="onward" value="next" wide>
            {t(juryDesk.saveAndNext)}
          </Button>
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
    case 'signed-out':
      return (
        <>
          <SaveStatus state="failed" text={t(jurySheet.signInToSend)} />
          <LinkButton small variant="secondary" href={addressIn(locale, 'signIn')}>
            {t(jurySheet.signIn)}
          </LinkButton>
        </>
      )
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
    bookmarked: form.has('bookmarked'),
  }
}
