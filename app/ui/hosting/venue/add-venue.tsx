import type { HostingVenuesView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Makes a candidate of a house that is known in the municipality, or of a new one. */
export function AddVenue({ view, reply }: { view: HostingVenuesView; reply: Reply | undefined }) {
  const t = useWords()
  const { others, municipalities } = view
  const known = formOf(reply, {}, 'consider')
  const fresh = formOf(reply, { municipalityId: municipalities[0]?.id }, 'new')
  const choices = (of: readonly { id: string; name: string }[]) =>
    of.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className="stack" aria-labelledby="nytt-lokale">
      <h2 id="nytt-lokale">{t(words.addVenue)}</h2>
      <div className="split split--half">
        {others.length > 0 && (
          <form method="post" className="form" noValidate>
            <h3>{t(words.addKnown)}</h3>
            <input type="hidden" name="intent" value="consider" />
            <SelectField
              label={t(words.knownVenue)}
              ask={t(words.chooseVenue)}
              choices={choices(others)}
              {...known.field('venueId')}
            />
            <div>
              <Button variant="secondary">{t(words.add)}</Button>
            </div>
          </form>
        )}
        <form method="post" className="form" noValidate>
          {others.length > 0 && <h3>{t(words.addNew)}</h3>}
          <input type="hidden" name="intent" value="new" />
          <TextField label={t(words.name)} help={t(words.nameHelp)} {...fresh.field('name')} />
          {municipalities.length > 1 ? (
            <SelectField
              label={t(words.municipality)}
              choices={choices(municipalities)}
              {...fresh.field('municipalityId')}
            />
          ) : (
            <input type="hidden" name="municipalityId" value={municipalities[0]?.id ?? ''} />
          )}
          <div>
            <Button variant="secondary">{t(words.add)}</Button>
          </div>
        </form>
      </div>
    </section>
  )
}
