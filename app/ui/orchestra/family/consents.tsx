import type { ConsentCapacity } from '#app/domains/orchestra/family/consent-rules.ts'
import { currentText } from '#app/domains/orchestra/family/consent-texts.ts'
import type { ConsentLine, ConsentsView } from '#app/domains/orchestra/family/views.ts'
import { orchestraConsents as con } from '#app/i18n/orchestra-consents.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const said = { yes: con.holdsYes, no: con.holdsNo, open: con.holdsOpen }
const tones = { yes: 'success', no: 'danger', open: undefined } as const

/** What holds now for each purpose, whoever's word it is. */
export function WhatHolds({ view }: { view: ConsentsView }) {
  const t = useWords()
  return (
    <section aria-labelledby="gjelder" className="stack">
      <h2 id="gjelder">{t(con.nowHolds)}</h2>
      <ul className="family-rows">
        {view.lines.map(({ purpose, title, verdict }) => (
          <li key={purpose}>
            <span>{title}</span>
            <Tag tone={tones[verdict]}>{t(said[verdict])}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface AnswersProps {
  view: ConsentsView
  reply: Reply | undefined
  capacity: ConsentCapacity
  /** Behind a line: a guardian opens it for the young person. */
  folded?: boolean
}

/** A yes or a no to each purpose, in words for who answers. What one has said stands ticked; nothing else does. */
export function ConsentAnswers({ view, reply, capacity, folded = false }: AnswersProps) {
  const t = useWords()
  const locale = useLocale()
  const { firstName, isYou } = view
  const mine = reply?.values.capacity === capacity ? reply : undefined
  const form = formOf(mine)
  const isSelf = capacity === 'self'
  const lines = isSelf ? view.lines : view.lines.filter(({ alone }) => !alone)
  const theirs = isSelf ? [] : view.lines.filter(({ alone }) => alone)
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(con[value]) }))
  const wording = ({ purpose, text }: ConsentLine) => (isSelf ? currentText(purpose).young[locale] : text)
  const counting = ({ alone, purpose, from }: ConsentLine) => {
    if (alone) return t(con.youDecide)
    return purpose === 'health' ? t(con.together, { age: from }) : t(con.togetherUnder, { age: from })
  }
  const content = (
    <form method="post" className="stack stack--loose" noValidate>
      <input type="hidden" name="capacity" value={capacity} />
      {lines.map((line) => {
        const name = `answers.${line.purpose}`
        const last = isSelf ? line.asSelf : line.asGuardian
        return (
          <RadioGroup
            key={line.purpose}
            label={line.title}
            help={
              <>
                {wording(line)}
                {isSelf && ` ${counting(line)}`}
              </>
            }
            choices={answers}
            inline
            {...form.field(name)}
            defaultValue={form.value(name) || (last === null ? '' : last ? 'yes' : 'no')}
            id={`${capacity}-${line.purpose}`}
          />
        )
      })}
      {theirs.length > 0 && (
        <p className="soft">
          {theirs.map(({ title }) => title).join(', ')}: {t(con.ownDecides, { name: firstName })}.
        </p>
      )}
      {lines.length > 0 && (
        <div>
          <Button>{t(con.save)}</Button>
        </div>
      )}
    </form>
  )
  if (folded)
    return (
      <Disclosure summary={t(con.letAnswer, { name: firstName })} open={mine !== undefined || view.askedAt !== null}>
        <div className="stack">
          <p className="measure">{t(con.letAnswerHelp, { name: firstName })}</p>
          {content}
        </div>
      </Disclosure>
    )
  return (
    <section aria-labelledby={`svar-${capacity}`} className="stack">
      <h2 id={`svar-${capacity}`}>{t(isYou && isSelf ? con.asSelf : con.asGuardian)}</h2>
      {content}
    </section>
  )
}

/** Who said what to which wording, the newest first. Nothing is ever taken out of it. */
export function ConsentHistory({ view }: { view: ConsentsView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <Disclosure summary={t(con.history)}>
      {view.history.length === 0 ? (
        <p className="soft">{t(con.historyNone)}</p>
      ) : (
        <ul className="family-rows">
          {view.history.map((one) => (
            <li key={one.id}>
              <span>
                {one.title}: <strong>{t(one.withdrew ? con.withdrew : one.given ? con.yes : con.no)}</strong>
              </span>
              <span className="soft small">
                {one.besideName === null ? one.who : t(con.beside, { name: one.who, guardian: one.besideName })},{' '}
                {sayInstant(new Date(one.at), locale)}, {t(con.version, { version: one.textVersion })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
