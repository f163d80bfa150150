import {
  AUDIENCES,
  ITEM_KINDS,
  ITEM_STATES,
  MOST_CHANNEL,
  MOST_OWNER,
  MOST_WHAT,
} from '#app/domains/outreach/marketing/marketing.ts'
import type { MarketingView } from '#app/domains/outreach/marketing/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { marketing as words } from '#app/i18n/marketing.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { RemoveForm } from '#app/ui/kit/remove-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Plans something, or mends what is planned. */
export function ItemForm({ view, reply }: { view: MarketingView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { editing, year } = view
  const cost = editing?.costOre
  const stored = editing
    ? { ...editing, costOre: cost === null || cost === undefined ? '' : String(cost / 100).replace('.', ',') }
    : { kind: 'advertisement', audience: 'public', state: 'planned' }
  const form = formOf(reply, stored, editing ? 'save' : 'add')
  const optional = t(words.optional)
  return (
    <>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value={editing ? 'save' : 'add'} />
        {editing && (
          <>
            <input type="hidden" name="id" value={editing.id} />
            <input type="hidden" name="version" value={editing.version} />
          </>
        )}
        <SelectField
          label={t(words.kind)}
          choices={ITEM_KINDS.map((kind) => ({ value: kind, label: t(words.kindIs, { kind }) }))}
          {...form.field('kind')}
        />
        <TextField
          label={t(words.channel)}
          help={t(words.channelHelp)}
          maxLength={MOST_CHANNEL}
          {...form.field('channel')}
        />
        <TextField
          label={t(words.what)}
          help={t(words.whatHelp)}
          optional={optional}
          maxLength={MOST_WHAT}
          {...form.field('what')}
        />
        <RadioGroup
          inline
          label={t(words.audience)}
          choices={AUDIENCES.map((audience) => ({ value: audience, label: t(words.audienceIs, { audience }) }))}
          {...form.field('audience')}
        />
        <div className="funding-pair">
          <DateField label={t(words.date)} optional={optional} {...form.field('date')} />
          <DateField label={t(words.untilDate)} optional={optional} {...form.field('untilDate')} />
        </div>
        <NumberField
          decimals
          width="medium"
          unit="kr"
          label={t(words.cost)}
          optional={optional}
          {...form.field('costOre')}
        />
        <RadioGroup
          inline
          label={t(words.state)}
          choices={ITEM_STATES.map((state) => ({ value: state, label: t(words.stateIs, { state }) }))}
          {...form.field('state')}
        />
        <TextField label={t(words.owner)} optional={optional} maxLength={MOST_OWNER} {...form.field('owner')} />
        <CheckboxField label={t(words.isNew)} help={t(words.isNewHelp)} {...form.box('isNew')} />
        <TextArea label={t(words.note)} optional={optional} rows={2} {...form.field('note')} />
        <div className="cluster">
          <Button>{t(editing ? words.save : words.add)}</Button>
          {editing && (
            <LinkButton variant="quiet" href={addressIn(locale, 'marketing', { year })}>
              {t(words.stopEditing)}
            </LinkButton>
          )}
        </div>
      </form>
      {editing && (
        <RemoveForm of={editing} help={t(words.removeHelp)}>
          {t(words.remove)}
        </RemoveForm>
      )}
    </>
  )
}
