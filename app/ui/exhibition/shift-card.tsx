import { SHIFT_KINDS, type Shift } from '#app/domains/exhibition/shift/shift.ts'
import type { PlannedShift } from '#app/domains/exhibition/shift/views.ts'
import { exhibitionShifts as words } from '#app/i18n/exhibition-shifts.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** The list of artists' names that a field for a name proposes. */
export const NAMES = 'kunstnernavn'

/** One shift: who has it, who came, a name more; changed and removed here. */
export function ShiftCard({ shift, reply }: { shift: PlannedShift; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { id, kind, begins, ends, needs, turns, fallen, note, begun } = shift
  const mine = reply?.values.shiftId === id ? reply : undefined
  const enter = formOf(mine, {}, 'enter')
  return (
    <li className="slot" data-full={turns.length >= needs ? '' : undefined}>
      <div className="slot__head">
        <h3 className="slot__time">
          {t(words.kind, { kind })} {sayHours(begins, ends, locale)}
        </h3>
        <p className="small soft">{t(words.taken, { taken: turns.length, needs })}</p>
      </div>
      {note && <p className="small">{note}</p>}
      {turns.length > 0 && (
        <ul className="plain-list comers">
          {turns.map((turn) => (
            <TurnRow key={turn.id} turn={turn} begun={begun} />
          ))}
        </ul>
      )}
      {fallen.length > 0 && (
        <ul className="plain-list comers">
          {fallen.map((turn) => (
            <li key={turn.id} className="cluster cluster--apart">
              <span className="small">{t(words.hasResigned, { name: turn.name })}</span>
              <TakeOff {...turn} />
            </li>
          ))}
        </ul>
      )}
      {turns.length < needs && (
        <form method="post" className="cluster shift-enter" noValidate>
          <input type="hidden" name="intent" value="enter" />
          <input type="hidden" name="shiftId" value={id} />
          <TextField
            label={t(words.enter)}
            list={NAMES}
            autoComplete="off"
            {...enter.field('name')}
            id={`${id}-navn`}
          />
          <Button variant="secondary" small>
            {t(words.enterButton)}
          </Button>
        </form>
      )}
      <ChangeForms shift={shift} reply={mine} />
    </li>
  )
}

function TurnRow({ turn, begun }: { turn: PlannedShift['turns'][number]; begun: boolean }) {
  const t = useWords()
  const { id, name, came } = turn
  const hidden = <input type="hidden" name="turnId" value={id} />
  return (
    <li className="cluster cluster--apart">
      <span>
        {name}{' '}
        {came !== null && <Tag tone={came ? 'success' : 'warning'}>{t(came ? words.came : words.didNotCome)}</Tag>}
      </span>
      {begun ? (
        <form method="post" className="cluster">
          <input type="hidden" name="intent" value="came" />
          {hidden}
          {came === null ? (
            <>
              <Button variant="secondary" small name="came" value="yes" aria-label={t(words.cameOf, { name })}>
                {t(words.came)}
              </Button>
              <Button variant="quiet" small name="came" value="no" aria-label={t(words.didNotComeOf, { name })}>
                {t(words.didNotCome)}
              </Button>
            </>
          ) : (
            <Button variant="quiet" small name="came" value="" aria-label={t(words.undoOf, { name })}>
              {t(words.undo)}
            </Button>
          )}
        </form>
      ) : null}
      {came === null && <TakeOff {...turn} />}
    </li>
  )
}

function TakeOff({ id, name }: { id: string; name: string }) {
  const t = useWords()
  return (
    <form method="post">
      <input type="hidden" name="intent" value="leave" />
      <input type="hidden" name="turnId" value={id} />
      <Button variant="quiet" small aria-label={t(words.takeOffOf, { name })}>
        {t(words.takeOff)}
      </Button>
    </form>
  )
}

/** The fields of a shift, in a form of its own with `own` before their ids. */
export function ShiftFields({
  shift,
  intent,
  reply,
  own,
}: {
  shift: Partial<Omit<Shift, 'id'>>
  intent: 'add' | 'change'
  reply: Reply | undefined
  own: string
}) {
  const t = useWords()
  const { kind, date, begins, ends, needs = 2, note } = shift
  const form = formOf(reply, { kind, date, begins, ends, needs, note }, intent)
  const field = (name: string) => ({ ...form.field(name), id: `${own}-${name}` })
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <SelectField
        label={t(words.whatKind)}
        choices={SHIFT_KINDS.map((value) => ({ value, label: t(words.kind, { kind: value }) }))}
        {...field('kind')}
      />
      <DateField label={t(words.day)} {...field('date')} />
      <div className="cluster">
        <TimeField label={t(words.from)} {...field('begins')} />
        <TimeField label={t(words.to)} {...field('ends')} />
      </div>
      <NumberField label={t(words.needs)} {...field('needs')} />
      <TextField label={t(words.note)} help={t(words.noteHelp)} {...field('note')} />
    </>
  )
}

function ChangeForms({ shift, reply }: { shift: PlannedShift; reply: Reply | undefined }) {
  const t = useWords()
  const { id, begins, ends, version, turns } = shift
  const count = turns.filter(({ personId }) => personId !== null).length
  const hidden = (
    <>
      <input type="hidden" name="shiftId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  return (
    <Disclosure summary={t(words.change, { begins, ends })} open={reply?.intent === 'change'}>
      <form method="post" className="form" noValidate>
        {hidden}
        <ShiftFields shift={shift} intent="change" reply={reply} own={id} />
        <div>
          <Button variant="secondary" small>
            {count > 0 ? t(words.saveTelling, { count }) : t(words.save)}
          </Button>
        </div>
      </form>
      {turns.length === 0 && (
        <form method="post">
          <input type="hidden" name="intent" value="remove" />
          {hidden}
          <Button variant="danger" small>
            {t(words.remove)}
          </Button>
        </form>
      )}
    </Disclosure>
  )
}
