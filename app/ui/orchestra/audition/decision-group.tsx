import type { AuditionKind } from '#app/domains/orchestra/audition/audition.ts'
import type { PanelDecision, PanelView } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { Paragraphs } from './own-result.tsx'

interface Given {
  kind: AuditionKind
  reply: Reply | undefined
}

/** The candidates of an instrument, or all soloists, in the order of merit. */
export function DecisionGroup({ group, ...given }: Given & { group: PanelView['groups'][number] }) {
  const t = useWords()
  return (
    <div className="stack">
      {group.instrument && <h3 className="decision-group">{t(groupWords(group.instrument))}</h3>}
      {group.decisions.map((decision) => (
        <Decision key={decision.auditionId} decision={decision} {...given} />
      ))}
    </div>
  )
}

function Decision({ decision, kind, reply }: Given & { decision: PanelDecision }) {
  const t = useWords()
  const { auditionId, number, instrument, place, tied, mean, panel, result, appeal, appealAnswer, can } = decision
  const said = {
    ...{ none: t(words.undecided), offered: t(words.offered, { kind }) },
    ...{ waiting: t(words.waitingList, { kind }), declined: t(words.declined) },
  }
  return (
    <article className="panel stack stack--tight" id={`kandidat-${auditionId}`}>
      <p className="cluster cluster--apart">
        <span>
          <strong className="candidate-number">{number}</strong> {t(groupWords(instrument))}
        </span>
        {place !== null && <span>{t(tied ? words.sharedPlace : words.place, { place })}</span>}
        {mean !== null && (
          <span className="figures">
            {t(words.meanWord)} <strong>{t(words.mean, { mean })}</strong>
          </span>
        )}
        <Tag tone={result === 'offered' ? 'success' : result === 'waiting' ? 'warning' : undefined}>{said[result]}</Tag>
      </p>
      <Disclosure summary={t(words.notes)}>
        <ul className="plain-list stack stack--tight">
          {panel.map(({ name, state, mean: own, note }) => (
            <li key={name}>
              <strong>{name}</strong>{' '}
              <span className="figures">
                {own === null ? t(words.ownState, { state }) : t(words.mean, { mean: own })}
              </span>
              {note && <Paragraphs text={note} />}
            </li>
          ))}
        </ul>
      </Disclosure>
      {appeal && (
        <div className="stack stack--tight">
          <h4>{t(words.asks)}</h4>
          <Paragraphs text={appeal} />
          {appealAnswer && (
            <>
              <h4>{t(words.answer)}</h4>
              <Paragraphs text={appealAnswer} />
            </>
          )}
        </div>
      )}
      {can.answer && <AnswerForm decision={decision} reply={reply} />}
      {can.decide && <DecideForm decision={decision} kind={kind} reply={reply} />}
    </article>
  )
}

function DecideForm({ decision, kind, reply }: Given & { decision: PanelDecision }) {
  const t = useWords()
  const { auditionId, version, number, result, words: told } = decision
  const mine = reply?.values.auditionId === auditionId ? reply : undefined
  const form = formOf(mine, { result, words: told }, 'decide')
  return (
    <form method="post" className="stack stack--tight" noValidate>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="auditionId" value={auditionId} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        label={t(words.decision)}
        name="result"
        id={`result-${auditionId}`}
        inline
        defaultValue={form.value('result')}
        error={form.error('result')}
        choices={[
          { value: 'offered', label: t(words.offered, { kind }) },
          { value: 'waiting', label: t(words.waitingList, { kind }) },
          { value: 'declined', label: t(words.declined) },
          { value: 'none', label: t(words.undecided) },
        ]}
      />
      <TextArea
        label={t(words.words)}
        help={t(words.wordsHelp)}
        rows={2}
        id={`words-${auditionId}`}
        {...form.field('words')}
      />
      <div>
        <Button variant="secondary" small>
          {t(words.decide, { number })}
        </Button>
      </div>
    </form>
  )
}

function AnswerForm({ decision: { auditionId }, reply }: { decision: PanelDecision; reply: Reply | undefined }) {
  const t = useWords()
  const mine = reply?.values.auditionId === auditionId ? reply : undefined
  const form = formOf(mine, {}, 'answer')
  return (
    <form method="post" className="stack stack--tight" noValidate>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="auditionId" value={auditionId} />
      <TextArea label={t(words.answer)} help={t(words.answerHelp)} id={`text-${auditionId}`} {...form.field('text')} />
      <div>
        <Button>{t(words.sendAnswer)}</Button>
      </div>
    </form>
  )
}
