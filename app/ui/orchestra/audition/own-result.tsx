import { saySlot } from '#app/domains/orchestra/audition/say-audition.ts'
import type { OwnResult, ShownRound } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { lastDay, sayMoment } from './round-words.ts'

const TONES = { offered: 'success', waiting: 'warning', declined: undefined } as const

/** How it went for one child, what the panel says, and asking it for its reasons. */
export function OwnResultPart({
  result: own,
  round,
  reply,
}: {
  result: OwnResult
  round: ShownRound
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const { auditionId, name, instrument, slot, withdrawn, result, words: told, askUntil, can } = own
  const mine = reply?.values.auditionId === auditionId ? reply : undefined
  const form = formOf(mine, {}, 'ask')
  const id = `resultat-${auditionId}`
  return (
    <section className="panel stack" aria-labelledby={id}>
      <h2 id={id}>
        {name}
        <span className="soft">, {t(groupWords(instrument))}</span>
      </h2>
      {withdrawn && <p>{t(words.withdrawnState)}</p>}
      {slot && result === null && <p>{saySlot(slot, round.slotMinutes, locale)}</p>}
      {result && (
        <p>
          <Tag tone={TONES[result]}>{t(words.resultOf, { result, kind: round.kind })}</Tag>
        </p>
      )}
      {told && (
        <div className="stack stack--tight">
          <h3>{t(words.panelSays)}</h3>
          <Paragraphs text={told} />
        </div>
      )}
      {own.appeal && (
        <div className="stack stack--tight">
          <h3>{t(words.youAsked)}</h3>
          <Paragraphs text={own.appeal} />
          {own.appealAnswer ? (
            <>
              <h3>{t(words.answer)}</h3>
              <Paragraphs text={own.appealAnswer} />
            </>
          ) : (
            own.appealedAt && <p className="soft">{t(words.asked, { when: sayMoment(own.appealedAt, locale) })}</p>
          )}
        </div>
      )}
      {can.ask && askUntil && (
        <Disclosure summary={t(words.askTitle)} open={mine !== undefined}>
          <form method="post" className="stack measure" noValidate>
            <input type="hidden" name="intent" value="ask" />
            <input type="hidden" name="auditionId" value={auditionId} />
            <TextArea
              label={t(words.askText)}
              help={t(words.askHelp, { until: lastDay(askUntil, locale) })}
              id={`text-${auditionId}`}
              {...form.field('text')}
            />
            <div>
              <Button variant="secondary">{t(words.ask)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}

/** What people wrote, a paragraph for each. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="prose measure">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
