import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Who takes part, when it opens, and what only the secretariat writes down. */
export function FactsOfHosting({ view, reply }: { view: CaseFileView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { parts, opensOn, agreedOre, note, can, year, fromEdition, edition } = view
  return (
    <section className="panel stack" aria-labelledby="fakta">
      <h2 id="fakta">{t(words.municipalities)}</h2>
      <ul className="plain-list">
        {parts.map(({ municipalityId, name, lead }) => (
          <li key={municipalityId}>
            {name} {lead && parts.length > 1 && <span className="small soft">({t(words.leadTag)})</span>}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { term: t(words.opening), detail: opensOn ? sayFullDate(opensOn, locale) : t(words.openingUnknown) },
          { term: t(words.agreedAmount), detail: agreedOre !== null && sayKroner(agreedOre, locale) },
          { term: t(words.note), detail: note && <span className="pre-line">{note}</span> },
        ].map((fact) => ({ ...fact, detail: fact.detail || null }))}
      />
      {edition && (
        <p className="small">
          <a href={addressIn(locale, 'exhibitionTally', { year })}>{t(words.toFigures)}</a>
        </p>
      )}
      {can.parts && <PartsForm view={view} reply={reply} />}
      {can.facts && <FactsForm view={view} reply={reply} fromEdition={fromEdition} />}
    </section>
  )
}

function PartsForm({ view, reply }: { view: CaseFileView; reply: Reply | undefined }) {
  const t = useWords()
  const { parts, members, version } = view
  const stored = {
    municipalities: parts.map(({ municipalityId }) => municipalityId),
    lead: parts.find(({ lead }) => lead)?.municipalityId,
  }
  const form = formOf(reply, stored, 'parts')
  const choices = members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Disclosure summary={t(words.changeParts)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="parts" />
        <input type="hidden" name="version" value={version} />
        <CheckboxGroup
          label={t(words.municipalities)}
          name="municipalities"
          choices={choices}
          defaultValues={form.values('municipalities')}
          error={form.error('municipalities')}
        />
        <SelectField label={t(words.lead)} help={t(words.leadHelp)} ask="–" choices={choices} {...form.field('lead')} />
        <div>
          <Button variant="secondary">{t(words.saveParts)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

function FactsForm({
  view,
  reply,
  fromEdition,
}: {
  view: CaseFileView
  reply: Reply | undefined
  fromEdition: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  const { version, opensOn, agreedOre, note, year } = view
  const agreed = agreedOre === null ? '' : String(agreedOre / 100).replace('.', ',')
  const form = formOf(reply, { opensOn, agreed, note }, 'facts')
  return (
    <Disclosure summary={t(words.changeFacts)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="facts" />
        <input type="hidden" name="version" value={version} />
        {fromEdition ? (
          <p className="small">
            <a href={addressIn(locale, 'edition', { year })}>{t(words.openingOfEdition, { year })}</a>
          </p>
        ) : (
          <DateField label={t(words.opening)} help={t(words.openingHelp)} {...form.field('opensOn')} />
        )}
        <TextField
          label={t(words.agreedAmount)}
          help={t(words.agreedAmountHelp)}
          unit="kr"
          inputMode="decimal"
          width="medium"
          {...form.field('agreed')}
        />
        <TextArea label={t(words.note)} help={t(words.noteHelp)} rows={4} {...form.field('note')} />
        <div>
          <Button variant="secondary">{t(words.saveFacts)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
