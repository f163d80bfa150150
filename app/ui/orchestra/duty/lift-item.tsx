import type { CarpoolView, LiftView, RiderView } from '#app/domains/orchestra/duty/carpool-views.ts'
import { orchestraCarpool as words } from '#app/i18n/orchestra-carpool.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, type ButtonVariant } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

interface Props {
  lift: LiftView
  view: CarpoolView
  reply: Reply | undefined
}

/** One car: when, from where, who drives, and what one can do about it. */
export function LiftItem({ lift, view, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const free = view.children.filter(({ childId }) => !lift.riders.some((rider) => rider.childId === childId))
  const form = formOf(reply?.values.id === lift.id ? reply : undefined, { childId: free[0]?.childId }, 'ask')
  return (
    <li>
      <div className="turns__head">
        <h2 className="strong">{t(words.from, { place: lift.place })}</h2>
        <Tag tone={lift.left === 0 ? undefined : 'success'}>{t(words.seats, lift)}</Tag>
      </div>
      <p>
        {sayDate(lift.date, locale)}, {t(words[lift.way])}
        <br />
        {lift.own ? <strong>{t(words.youDrive)}</strong> : t(words.drives, { name: lift.driver })}
        {lift.phone && <> · {t(words.phone, { phone: lift.phone })}</>}
        {lift.words && (
          <>
            <br />
            {lift.words}
          </>
        )}
      </p>
      {lift.riders.length > 0 && (
        <ul className="turns__people">
          {lift.riders.map((rider) => (
            <RiderLine key={rider.childId} rider={rider} lift={lift} />
          ))}
        </ul>
      )}
      {!lift.own && view.can.share && lift.left > 0 && free.length > 0 && (
        <Disclosure summary={t(words.ask)} open={form.reply !== undefined}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="ask" />
            <input type="hidden" name="id" value={lift.id} />
            <RadioGroup
              label={t(words.forWhom)}
              {...form.field('childId')}
              id={`field-childId-${lift.id}`}
              inline
              choices={free.map(({ childId, name }) => ({ value: childId, label: name }))}
            />
            <CheckboxField label={t(words.askAgree)} {...form.box('agreed')} id={`field-agreed-${lift.id}`} />
            <div>
              <Button variant="secondary">{t(words.askDo)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      {lift.own && (
        <form method="post">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="id" value={lift.id} />
          <Button variant="quiet">{t(words.end)}</Button>
        </form>
      )}
    </li>
  )
}

function RiderLine({ rider, lift }: { rider: RiderView; lift: LiftView }) {
  const t = useWords()
  const state = rider.accepted === null ? words.waits : rider.accepted ? words.given : words.declined
  return (
    <li>
      <span>
        {lift.own ? t(words.asksFor, { guardian: rider.askedBy, child: rider.name }) : rider.name} · {t(state)}
        {rider.phone && <> · {t(words.phone, { phone: rider.phone })}</>}
      </span>
      <span className="cluster">
        {lift.own && rider.accepted !== true && lift.left > 0 && (
          <Answer rider={rider} lift={lift} intent="answer" accepted="yes" label={t(words.give)} variant="primary" />
        )}
        {lift.own && rider.accepted === null && (
          <Answer rider={rider} lift={lift} intent="answer" accepted="no" label={t(words.decline)} variant="quiet" />
        )}
        {rider.own && rider.accepted !== false && (
          <Answer rider={rider} lift={lift} intent="withdraw" label={t(words.withdraw)} variant="quiet" />
        )}
      </span>
    </li>
  )
}

interface AnswerProps {
  rider: RiderView
  lift: LiftView
  intent: 'answer' | 'withdraw'
  accepted?: 'yes' | 'no'
  label: string
  variant: ButtonVariant
}

const Answer = ({ rider, lift, intent, accepted, label, variant }: AnswerProps) => (
  <form method="post">
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="id" value={lift.id} />
    <input type="hidden" name="childId" value={rider.childId} />
    {accepted && <input type="hidden" name="accepted" value={accepted} />}
    <Button variant={variant}>{label}</Button>
  </form>
)
