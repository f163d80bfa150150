import type { OfficeCatalogueView } from '#app/domains/catalogue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogueOffice as words } from '#app/i18n/catalogue-office.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** What the catalogue would say now, and what is missing in it. */
export function Preview({ view }: { view: OfficeCatalogueView }) {
  const t = useWords()
  const { counts } = view
  const tiles = [
    [counts.artists, words.countArtists],
    [counts.studios, words.countStudios],
    [counts.placed, words.countPlaced],
    [counts.pictures, words.countPictures],
    [counts.events, words.countEvents],
  ] as const
  return (
    <section className="stack" aria-labelledby="na">
      <h2 id="na">{t(words.now)}</h2>
      <div className="tiles">
        {tiles.map(([figure, counted]) => (
          <StatTile key={counted.nb} figure={figure} counts={t(counted)} />
        ))}
      </div>
      <Lacks view={view} />
    </section>
  )
}

function Lacks({ view: { year, missing, counts } }: { view: OfficeCatalogueView }) {
  const t = useWords()
  const locale = useLocale()
  if (counts.artists === 0) return null
  return (
    <div className="lacks">
      <h3>{t(words.missing)}</h3>
      {missing.length === 0 ? <p>{t(words.nothingMissing)}</p> : <p className="soft">{t(words.missingHelp)}</p>}
      {missing.map(({ lack, artists }) => (
        <Disclosure key={lack} summary={t(words.lack, { lack, count: artists.length })}>
          <ul className="plain-list lacks__names">
            {artists.map(({ slug, name, catalogueNo }) => (
              <li key={slug}>
                <a href={addressIn(locale, 'editionStudio', { year, slug })}>
                  {catalogueNo ? `${catalogueNo} ` : ''}
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  )
}

/** The deed that cannot be undone: asked once. */
export function ReleaseForm({ view, form }: { view: OfficeCatalogueView; form: FormState }) {
  const t = useWords()
  const [newest] = view.releases
  if (!view.can.release) return <Notice>{t(words.cannotYet)}</Notice>
  if (newest && view.upToDate) return <p>{t(words.upToDate, { no: newest.no })}</p>
  const no = (newest?.no ?? 0) + 1
  return (
    <section className="panel stack" aria-labelledby="las">
      <h2 id="las">{t(words.release)}</h2>
      <p className="measure">{t(words.releaseHelp)}</p>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="release" />
        <TextField
          label={t(words.note)}
          help={t(words.noteHelp)}
          optional={t(words.optional)}
          {...form.field('note')}
        />
        <CheckboxField label={t(words.confirm, { missing: view.missing.length })} {...form.box('confirm')} />
        <div>
          <Button>{t(words.releaseNo, { no })}</Button>
        </div>
      </form>
    </section>
  )
}
