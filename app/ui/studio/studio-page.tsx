import type { PlaceReply, StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studio as words } from '#app/i18n/studio.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { PublicPlace } from '#app/ui/position/public-place.tsx'
import type { PositionTold } from '#app/ui/position/told.ts'
import { AboutForm } from './about-form.tsx'
import { HoursForm } from './hours-form.tsx'
import { PlaceForm } from './place-form.tsx'

interface Props {
  view: StudioFormView
  reply: PlaceReply | undefined
  /** What the form of the place needs beside what it shows. */
  help: { tiles: PositionTold['tiles']; program: { scripts: string[]; preloads: string[] } }
}

/** The forms of one participant: the same for the artist and for the secretariat. */
export function StudioPage({ view, reply, help }: Props) {
  const t = useWords()
  const { lacks, studio } = view
  return (
    <div className="split">
      <div className="stack stack--loose">
        <AboutForm view={view} reply={reply} />
        {studio ? (
          <>
            <PlaceForm view={view} studio={studio} reply={reply} tiles={help.tiles} />
            <HoursForm view={view} studio={studio} reply={reply} />
          </>
        ) : (
          <OpenForm view={view} reply={reply} />
        )}
      </div>
      <div className="stack stack--loose">
        {studio && <Sign view={view} studio={studio} />}
        {lacks.length > 0 && (
          <Notice title={t(screens.lacking)}>
            <ul className="needles">
              {lacks.map((lack) => (
                <li key={lack}>{t(words.lackOf, { lack })}</li>
              ))}
            </ul>
          </Notice>
        )}
        {studio && <PublicPlace studio={studio} />}
        {studio && <Entrance view={view} studio={studio} />}
      </div>
      {studio && <ProgramScripts program={help.program} />}
    </div>
  )
}

type Studio = NonNullable<StudioFormView['studio']>

function Sign({ view, studio }: { view: StudioFormView; studio: Studio }) {
  const t = useWords()
  const { sharedWith, number } = studio
  return (
    <div className="stack stack--tight">
      <p>
        <StudioNumber number={number} prefix={t(screens.studio)} size="large" />
      </p>
      {!view.numbered && <p className="small soft">{t(screens.provisional)}</p>}
      {sharedWith.length > 0 && <p>{t(screens.sharedWith, { names: sharedWith.join(', ') })}</p>}
    </div>
  )
}

function Entrance({ view, studio }: { view: StudioFormView; studio: Studio }) {
  const t = useWords()
  const locale = useLocale()
  const { picture } = studio
  return (
    <section className="stack stack--tight" aria-labelledby="inngang">
      <h2 id="inngang">{t(screens.picture)}</h2>
      {picture ? (
        <Art
          picture={picture}
          alt={studio.pictureAlt || t(screens.pictureAlt)}
          sizes="(min-width: 60rem) 22rem, 90vw"
        />
      ) : (
        <p className="small soft">{t(screens.pictureHelp)}</p>
      )}
      <p>
        <LinkButton
          variant="secondary"
          href={addressIn(locale, 'studioPicture', { year: view.year, slug: view.participant.slug })}
        >
          {t(picture ? screens.changePicture : screens.addPicture)}
        </LinkButton>
      </p>
    </section>
  )
}

function OpenForm({ view, reply }: { view: StudioFormView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'open')
  return (
    <section className="panel" aria-labelledby="apne">
      <h2 id="apne">{t(screens.openStudio)}</h2>
      <form method="post" className="form" noValidate>
        <p>{t(screens.noStudio)}</p>
        <input type="hidden" name="intent" value="open" />
        <input type="hidden" name="id" value={view.participant.id} />
        <TextField label={t(screens.address)} {...form.field('address')} />
        <SelectField
          label={t(screens.municipality)}
          ask={t(screens.chooseMunicipality)}
          choices={view.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('municipalityId')}
        />
        <div>
          <Button variant="secondary">{t(screens.openStudioDo)}</Button>
        </div>
      </form>
    </section>
  )
}
