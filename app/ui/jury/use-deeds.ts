import type { RefObject } from 'react'
import { nextBookmarked, nextUnfinished } from '#app/domains/art-round/jury/standing.ts'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import type { KeyDeed } from './keys.ts'
import { PICK_GROUP } from './pick-field.tsx'
import type { AnswerSaver } from './saver.ts'
import { scoreByDigit } from './scale-words.ts'
import type { Looking } from './use-looking.ts'

interface Given {
  view: SheetView
  saver: AnswerSaver
  form: RefObject<HTMLFormElement>
  /** The group that the digits go to. */
  active: string
  setActive: (group: string) => void
  looking: Looking
  onChange: (change: Partial<Answers>) => void
  onLeave: (number: number | null) => void
  onUndo: () => void
  onHelp: () => void
  onStatement: () => void
}

/** What the keys do on one sheet. */
export function useDeeds(given: Given) {
  const { view, saver, form, active, setActive, looking, onChange, onLeave, onUndo } = given
  const { number, scale, scaleWords, criteria, sheet, standing } = view
  const total = standing.marks.length

  /** Turns the digits to a group, and the focus with them while the form can be seen. */
  const toGroup = (group: string) => {
    setActive(group)
    if (looking.full !== null) return
    const inside = (what: string) => `[data-group="${CSS.escape(group)}"] input${what}`
    const first =
      form.current?.querySelector<HTMLElement>(inside(':checked')) ?? form.current?.querySelector(inside(''))
    if (first instanceof HTMLElement) first.focus({ preventScroll: true })
  }
  const toGroupAfter = (group: string) => {
    const index = criteria.findIndex((criterion) => criterion.key === group)
    toGroup(criteria[index + 1]?.key ?? PICK_GROUP)
  }
  const pick = (position: number) => {
    if (!sheet.works.some((work) => work.position === position)) return
    onChange({ pick: position })
    if (active !== PICK_GROUP || looking.full !== null) return
    form.current?.querySelector<HTMLElement>(`input[name="pick"][value="${position}"]`)?.focus({ preventScroll: true })
  }
  const score = (value: number) => {
    if (active === PICK_GROUP) return
    onChange({ scores: { ...saver.snapshot().answers.scores, [active]: value } })
    toGroupAfter(active)
  }
  const digit = (typed: number) => {
    if (active === PICK_GROUP) return pick(typed)
    if (!hasButtons(scale)) {
      // A long scale is typed: the first digit is already the beginning.
      onChange({ scores: { ...saver.snapshot().answers.scores, [active]: typed } })
      return toGroup(active)
    }
    const value = scoreByDigit(typed, scale, scaleWords)
    if (value !== null) score(value)
  }
  const plates = sheet.works.reduce((sum, work) => sum + Math.max(work.pictures.length, 1), 0)
  const turnPicture = (way: 1 | -1) => {
    if (looking.full !== null) return looking.turn(way)
    const place = looking.shown ?? (way === 1 ? 0 : 1)
    looking.show(((place - 1 + way + plates) % plates) + 1)
  }
  const toNote = () => {
    looking.setFull(null)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('textarea')?.focus())
  }
  const leaveTo = (place: number | null) => place !== null && onLeave(place)

  const scoring = (deed: KeyDeed): boolean => {
    if (!view.can.score) return false
    if (deed.kind === 'digit') digit(deed.digit)
    else if (deed.kind === 'score') score(deed.value)
    else if (deed.kind === 'pick') pick(deed.position)
    else if (deed.kind === 'to-pick') toGroup(PICK_GROUP)
    else if (deed.kind === 'undo') onUndo()
    else if (deed.kind === 'bookmark') onChange({ bookmarked: !saver.snapshot().answers.bookmarked })
    else if (deed.kind === 'note') toNote()
    else return false
    return true
  }
  const act = (deed: KeyDeed) => {
    if (scoring(deed)) return
    switch (deed.kind) {
      case 'previous':
        return leaveTo(number > 1 ? number - 1 : null)
      case 'next':
        return onLeave(number < total ? number + 1 : null)
      case 'next-open':
        return leaveTo(nextUnfinished(standing, number))
      case 'next-bookmark':
        return leaveTo(nextBookmarked(standing, number))
      case 'picture':
        return turnPicture(1)
      case 'picture-back':
        return turnPicture(-1)
      case 'view':
        return looking.show(looking.shown === null ? 1 : null)
      case 'full':
        return looking.setFull(looking.full === null ? (looking.shown ?? 1) : null)
      case 'wall':
        return looking.turnWall()
      case 'statement':
        return given.onStatement()
      case 'help':
        return given.onHelp()
    }
  }
  return { act, toGroupAfter }
}
