import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import type { OfficePartProps } from './office-props.ts'

/** What a family said on the telephone. */
export function AnswerFor({ view: { players, concert }, reply }: OfficePartProps) {
  const t = useWords()
  const form = formOf(reply, { plays: 'no' }, 'play')
  if (players.length === 0 || concert.over || concert.cancelledAt) return null
  return (
    <Disclosure summary={t(office.answerFor)} open={form.reply !== undefined}>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="intent" value="play" />
        <SelectField
          label={t(office.players)}
          choices={players.map(({ childId, name, instrument }) => ({
            value: childId,
            label: `${name} (${t(groupWords(instrument))})`,
          }))}
          {...form.field('childId')}
        />
        <RadioGroup
          label={t(words.plays)}
          name="plays"
          inline
          defaultValue={form.value('plays')}
          choices={[
            { value: 'yes', label: t(words.plays) },
            { value: 'no', label: t(words.playsNot) },
          ]}
        />
        <div>
          <Button variant="secondary">{t(office.save)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
