import type { SellingChannel } from '#app/domains/tallies/tally.ts'
import { channelWords } from '#app/domains/tallies/words.ts'
import { tallies } from '#app/i18n/tallies.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { type SelectChoice, SelectField } from '#app/ui/kit/choices.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

interface SaleFormProps {
  once: string
  form: FormState
  /** More than one are asked for. */
  channels: readonly SellingChannel[]
  /** Whose sale it may be, with the question; without it, it is `own`. */
  sellers?: { label: string; ask: string; choices: readonly SelectChoice[] }
  /** A participant. */
  own?: string
  /** The date that is proposed. */
  day: string
}

/** One sale: where, when, how many works, how much. */
export function SaleForm({ once, form, channels, sellers, own, day }: SaleFormProps) {
  const t = useWords()
  const seller = form.field('participantId')
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="sale" />
      <input type="hidden" name="onceKey" value={`${once}:sale`} />
      {sellers ? (
        <SelectField label={sellers.label} ask={sellers.ask} choices={sellers.choices} {...seller} />
      ) : (
        <input type="hidden" name="participantId" value={own ?? ''} />
      )}
      {channels.length > 1 ? (
        <SelectField
          label={t(tallies.channel)}
          choices={channels.map((channel) => ({ value: channel, label: t(channelWords[channel]) }))}
          {...form.field('channel')}
        />
      ) : (
        <input type="hidden" name="channel" value={channels[0]} />
      )}
      <TextField
        label={t(tallies.amount)}
        unit="kr"
        inputMode="decimal"
        autoComplete="off"
        width="short"
        {...form.field('amountOre')}
      />
      <NumberField
        label={t(tallies.works)}
        {...form.field('works')}
        defaultValue={form.reply ? form.value('works') : '1'}
      />
      <DateField
        label={t(tallies.saleDay)}
        optional={t(tallies.optional)}
        {...form.field('date')}
        defaultValue={form.reply ? form.value('date') : day}
      />
      <div>
        <Button wide>{t(tallies.addSale)}</Button>
      </div>
    </form>
  )
}
