import { MODES, type Round, STAYS } from '#app/domains/rounds/my-round.ts'
import { MODE_WORDS, startWord } from '#app/domains/rounds/round-address.ts'
import type { RoundView } from '#app/domains/rounds/round-view.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Field, fieldId } from '#app/ui/kit/field.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { sayDayFirst } from './round-links.ts'

/** What of a round the form does not ask, so that it is not lost. */
function Kept({ round, settings }: { round: Round; settings: boolean }) {
  const { numbers, seen, day, start, leaves, mode, stay, order } = round
  const kept: [name: string, value: string][] = [
    ['steder', numbers.join(',')],
    ['sett', seen.join(',')],
    ['rekke', order === 'own' ? 'min' : ''],
    ...(settings
      ? ([
          ['dag', day ?? ''],
          ['start', start ? startWord(start) : ''],
          ['kl', leaves ?? ''],
          ['med', MODE_WORDS[mode]],
          ['ved', String(stay)],
        ] as [string, string][])
      : []),
  ]
  return kept
    .filter(([, value]) => value !== '')
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** Day, start, time, way of travel and length of stay: a plain form that speaks through the address. */
export function AskForm({ view }: { view: RoundView }) {
  const t = useWords()
  const locale = useLocale()
  const { round, days, plan } = view
  return (
    <form className="round-ask stack" action={addressIn(locale, 'myRound')} data-round-form="">
      <Kept round={round} settings={false} />
      <input type="hidden" name="min" value="ja" />
      <SelectField
        label={t(myRound.day)}
        name="dag"
        defaultValue={round.day ?? ''}
        choices={days.map(({ date, open }) => ({
          value: date,
          label: t(myRound.dayOption, { day: sayDayFirst(date, locale), open, of: round.numbers.length }),
        }))}
      />
      <StartField view={view} />
      <div className="round-ask__row">
        <TextField
          label={t(myRound.leaves)}
          name="kl"
          inputMode="text"
          autoComplete="off"
          width="short"
          maxLength={5}
          defaultValue={round.leaves ? sayTime(round.leaves, locale) : plan ? sayTime(plan.leaves, locale) : ''}
        />
        <SelectField
          label={t(myRound.stay)}
          name="ved"
          defaultValue={String(round.stay)}
          choices={STAYS.map((stay) => ({ value: String(stay), label: t(myRound.stayOption, { stay }) }))}
        />
      </div>
      <SelectField
        label={t(myRound.mode)}
        name="med"
        defaultValue={MODE_WORDS[round.mode]}
        choices={MODES.map((mode) => ({ value: MODE_WORDS[mode], label: t(myRound.modeOption, { mode }) }))}
      />
      <Button>{t(myRound.plan)}</Button>
    </form>
  )
}

/** Where one sets out from: a list in groups, and a button for the own position where the browser has one. */
function StartField({ view: { round, towns, venue, choices } }: { view: RoundView }) {
  const t = useWords()
  const { start } = round
  return (
    <Field label={t(myRound.start)} name="start">
      <select className="ds-input" id={fieldId('start')} name="start" defaultValue={start ? startWord(start) : ''}>
        <option value="">{t(myRound.startFirst)}</option>
        {start?.at === 'point' && <option value={startWord(start)}>{t(myRound.startPoint)}</option>}
        {venue && <option value="utstillingen">{`${t(myRound.startVenue)}, ${venue.name}`}</option>}
        <optgroup label={t(myRound.startTowns)}>
          {towns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        {choices.length > 0 && (
          <optgroup label={t(myRound.startChosen)}>
            {choices.map(({ number, name }) => (
              <option key={number} value={number}>
                {t(myRound.startOption, { number, name })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <button type="button" className="link-button" data-here={t(myRound.hereFailed)} hidden>
        {t(myRound.useHere)}
      </button>
    </Field>
  )
}

/** Adds studios by their numbers, as they stand in the paper. */
export function AddNumbers({ round }: { round: Round }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <form className="round-add" action={addressIn(locale, 'myRound')} data-round-form="">
      <Kept round={round} settings />
      <TextField
        label={t(myRound.addNumbers)}
        help={t(myRound.addNumbersHelp)}
        name="legg"
        inputMode="text"
        autoComplete="off"
        maxLength={120}
        required
      />
      <Button variant="secondary">{t(myRound.add)}</Button>
    </form>
  )
}
