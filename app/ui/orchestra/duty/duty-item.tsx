import type { DutiesView, DutyView, TurnView } from '#app/domains/orchestra/duty/views.ts'
import { orchestraDuty as words } from '#app/i18n/orchestra-duty.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, type ButtonVariant } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DutyForm } from './duty-form.tsx'

interface Props {
  duty: DutyView
  view: DutiesView
  reply: Reply | undefined
}

/** One duty: when, how many are missing, who has it, and what one can do about it. */
export function DutyItem({ duty, view, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const offered = duty.turns.find(({ swap, own }) => swap && !own)
  return (
    <li id={`vakt-${duty.id}`} data-left={duty.left}>
      <div className="turns__head">
        <h2 className="strong">{duty.title[locale]}</h2>
        <Tag tone={duty.left === 0 ? 'success' : 'warning'}>
          {t(words.left, { left: duty.left, needed: duty.needed })}
        </Tag>
      </div>
      <p>
        {duty.dayId === null ? t(words.wholeSeminar) : sayDate(duty.date, locale)}{' '}
        {sayHours(duty.begins, duty.ends, locale)}
        {duty.remark && (
          <>
            <br />
            {duty.remark}
          </>
        )}
      </p>
      {duty.turns.length > 0 && (
        <ul className="turns__people">
          {duty.turns.map((turn) => (
            <Person key={turn.id} turn={turn} duty={duty} manage={view.can.manage} />
          ))}
        </ul>
      )}
      <div className="cluster">
        {duty.can.take && <Deed intent="take" id={duty.id} label={t(words.take)} variant="primary" />}
        {duty.can.takeOver && offered && (
          <Deed intent="take-over" id={offered.id} label={t(words.takeOver)} variant="primary" />
        )}
      </div>
      {view.can.manage && (
        <div className="cluster">
          {duty.left > 0 && (
            <Disclosure summary={t(words.assign)}>
              <form method="post" className="form" noValidate>
                <input type="hidden" name="intent" value="assign" />
                <input type="hidden" name="id" value={duty.id} />
                <SelectField
                  label={t(words.whom)}
                  help={t(words.assignHelp)}
                  name="guardianId"
                  id={`field-guardianId-${duty.id}`}
                  ask={t(words.choose)}
                  choices={view.askFirst
                    .filter(({ guardianId }) => !duty.turns.some((turn) => turn.guardianId === guardianId))
                    .map((one) => ({ value: one.guardianId, label: t(words.withTurns, one) }))}
                />
                <div>
                  <Button variant="secondary">{t(words.assignDo)}</Button>
                </div>
              </form>
            </Disclosure>
          )}
          <Disclosure summary={t(words.change)} open={reply?.intent === 'change' && reply.values.id === duty.id}>
            <DutyForm days={view.seminar.days} reply={reply} duty={duty} />
            {duty.turns.length === 0 && <Deed intent="remove" id={duty.id} label={t(words.remove)} variant="danger" />}
          </Disclosure>
        </div>
      )}
    </li>
  )
}

function Person({ turn, duty, manage }: { turn: TurnView; duty: DutyView; manage: boolean }) {
  const t = useWords()
  return (
    <li>
      <span>
        {turn.own ? <strong>{t(words.yours)}</strong> : (turn.name ?? t(words.someone))}
        {turn.swap && <> · {t(words.wantsSwap)}</>}
        {turn.came !== null && <> · {t(turn.came ? words.came : words.cameNot)}</>}
      </span>
      <span className="cluster">
        {turn.own && duty.can.swap && (
          <Disclosure summary={t(words.swap)}>
            <p className="small">{t(words.swapReach)}</p>
            <Deed intent="swap" id={turn.id} label={t(words.swap)} />
          </Disclosure>
        )}
        {turn.own && turn.swap && !duty.begun && <Deed intent="keep" id={turn.id} label={t(words.keep)} />}
        {turn.own && duty.can.giveBack && (
          <Deed intent="give-back" id={turn.id} label={t(words.giveBack)} variant="quiet" />
        )}
        {manage && duty.begun && turn.came !== true && (
          <Deed intent="came" id={turn.id} label={t(words.came)} came="yes" />
        )}
        {manage && duty.begun && turn.came !== false && (
          <Deed intent="came" id={turn.id} label={t(words.cameNot)} came="no" variant="quiet" />
        )}
        {manage && !duty.begun && <Deed intent="let-off" id={turn.id} label={t(words.letOff)} variant="quiet" />}
      </span>
    </li>
  )
}

interface DeedProps {
  intent: string
  id: string
  label: string
  came?: 'yes' | 'no'
  variant?: ButtonVariant
}

const Deed = ({ intent, id, label, came, variant = 'secondary' }: DeedProps) => (
  <form method="post">
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="id" value={id} />
    {came && <input type="hidden" name="came" value={came} />}
    <Button variant={variant}>{label}</Button>
  </form>
)
