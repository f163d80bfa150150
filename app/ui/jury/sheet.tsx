import { useEffect, useRef, useState } from 'react'
import type { SheetPicture } from '#app/domains/art-round/jury/projection.ts'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { deskAddress, sheetAddress } from './addresses.ts'
import { Ahead } from './ahead.tsx'
import type { EarlyNote } from './early-note.ts'
import { FullScreen } from './full-screen.tsx'
import { KeyHelp } from './key-help.tsx'
import { PICK_GROUP } from './pick-field.tsx'
import { platesOf } from './plates.ts'
import { RecuseForm } from './recuse-form.tsx'
import type { AnswerSaver, SaverState } from './saver.ts'
import { answerKeys } from './scale-words.ts'
import { ScoreForm } from './score-form.tsx'
import { SheetHead } from './sheet-head.tsx'
import { Statement } from './statement.tsx'
import type { Returned } from './told.ts'
import { useDeeds } from './use-deeds.ts'
import { useKeys } from './use-keys.ts'
import { type Arrival, useLooking } from './use-looking.ts'
import { useRemembered } from './use-remembered.ts'
import { useSwipe } from './use-swipe.ts'
import { Waiting } from './waiting.tsx'
import { Works } from './works.tsx'

export interface SheetProps {
  view: SheetView
  early: EarlyNote | null
  saver: AnswerSaver
  state: SaverState
  returned: Returned
  /** Which picture the address asks for alone. */
  asked: number | null
  /** The juror came here from another sheet, without a new page: those who listen are told. */
  arrived: boolean
  /** A picture fills the screen, and the sheet was turned to from another one there. */
  arrival: Arrival
  /** The pictures of the sheets around this one. */
  ahead: readonly SheetPicture[]
  /** The last thing that was done, in a line. */
  said: string
  /** Whatever else waits: sheets that need the juror, a sheet that could not be had. */
  waiting: { count: number; first: number; trouble: string }
  onChange: (change: Partial<Answers>, delay?: number) => void
  onUndo: () => void
  /** To another sheet; with null to the list. */
  onLeave: (number: number | null, arrival?: Arrival) => void
}

/** One application before a juror: what do I see; score; next. */
export function Sheet(props: SheetProps) {
  const { view, saver, state, returned, arrived, said, onChange, onLeave, onUndo } = props
  const locale = useLocale()
  const { number, sheet } = view
  const at = (place: number, picture: number | null = null) => sheetAddress(locale, view, place, picture)
  const plates = platesOf(sheet.works)
  const total = view.standing.marks.length
  const looking = useLooking({ ...props, plates: plates.length, total })
  const { shown, full, wall, show, turn } = looking
  const [helping, setHelping] = useState(false)
  const [reading, setReading] = useState(false)
  const [keys, setKeys] = useRemembered('jury.keys', 'on')
  const [active, setActive] = useState(() => firstOpen(view, state.answers))
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const pictures = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!arrived) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [arrived])

  const { act, toGroupAfter } = useDeeds({
    ...{ view, saver, form, active, setActive, looking, onChange, onLeave, onUndo },
    onHelp: () => setHelping(true),
    onStatement: () => setReading((open) => !open),
  })
  useKeys(keys === 'on', { answers: answerKeys(view.scaleWords, locale), full: full !== null }, act)
  useSwipe(pictures, turn)
  const plate = plates.find(({ place }) => place === full) ?? null

  return (
    <div className="jury" data-wall={wall}>
      <SheetHead
        {...{ view, shown, wall, heading, at, onLeave }}
        desk={deskAddress(locale, view)}
        onShow={show}
        onWall={looking.setWall}
        onFull={() => looking.setFull(shown ?? 1)}
        onHelp={() => setHelping(true)}
      />
      <Waiting {...props.waiting} hrefOf={at} onLeave={onLeave} />
      <div className="sheet">
        <div className="jury-works" ref={pictures}>
          <Works
            works={sheet.works}
            shown={shown}
            picked={state.answers.pick}
            hrefOf={(place) => at(number, place)}
            onShow={show}
            onEnlarge={looking.setFull}
          />
          <Statement text={sheet.statement} open={reading} onOpen={setReading} />
        </div>
        <div className="jury-panel">
          <ScoreForm
            {...{ view, saver, state, active, form, said, onChange, onUndo }}
            early={props.early}
            errors={returned.errors}
            collided={returned.collided}
            onActive={setActive}
            onTyped={() => toGroupAfter(active)}
            here={at(number)}
            onSend={() => onLeave(number < total ? number + 1 : null)}
          />
          {view.can.recuse && (
            <RecuseForm sheet={sheet.key} reason={returned.reason} error={returned.errors.reason} saver={saver} />
          )}
        </div>
      </div>
      <FullScreen
        {...{ plate, wall, said }}
        count={plates.length}
        onTurn={turn}
        onWall={looking.turnWall}
        onClose={() => looking.setFull(null)}
      />
      <KeyHelp
        open={helping}
        frame={view}
        works={sheet.works.length}
        on={keys === 'on'}
        onSwitch={(on) => setKeys(on ? 'on' : 'off')}
        onClose={() => setHelping(false)}
      />
      <Ahead pictures={props.ahead} one={shown !== null} />
    </div>
  )
}

/** Where the keys begin: the first that is not answered. */
function firstOpen({ criteria }: SheetView, answers: Answers): string {
  const open = criteria.find(({ key }) => answers.scores[key] === undefined)?.key
  if (open) return open
  return answers.pick === null ? PICK_GROUP : (criteria[0]?.key ?? PICK_GROUP)
}
