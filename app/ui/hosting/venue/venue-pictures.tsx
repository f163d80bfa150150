import type { VenueView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { PictureForm } from './picture-form.tsx'

/** How a venue looks, with words for those who cannot see it. */
export function VenuePictures({ venue, reply }: { venue: VenueView; reply: Reply | undefined }) {
  const t = useWords()
  const { pictures, can } = venue
  return (
    <section className="stack" id="bilder" aria-labelledby="bilder-tittel">
      <h2 id="bilder-tittel">{t(words.pictures)}</h2>
      {pictures.length === 0 && <p className="soft">{t(words.noPictures)}</p>}
      <ul className="plain-list venue-pictures">
        {pictures.map(({ id, picture, alt }) => {
          const mine = reply?.values.pictureId === id ? reply : undefined
          const form = formOf(mine, { alt }, 'describe')
          return (
            <li key={id} className="stack stack--tight">
              <Art picture={picture} alt={alt} sizes="(min-width: 60rem) 30rem, 100vw" />
              {can.change ? (
                <>
                  {!alt && <p className="small">{t(words.altMissing)}</p>}
                  <form method="post" className="form" noValidate>
                    <input type="hidden" name="intent" value="describe" />
                    <input type="hidden" name="pictureId" value={id} />
                    <TextField label={t(words.alt)} help={t(words.altHelp)} {...form.field('alt')} id={`alt-${id}`} />
                    <div>
                      <Button variant="secondary" small>
                        {t(words.saveAlt)}
                      </Button>
                    </div>
                  </form>
                  <form method="post">
                    <input type="hidden" name="intent" value="unpicture" />
                    <input type="hidden" name="pictureId" value={id} />
                    <Button variant="quiet" small>
                      {t(words.removePicture)}
                    </Button>
                  </form>
                </>
              ) : (
                alt && <p className="small soft">{alt}</p>
              )}
            </li>
          )
        })}
      </ul>
      {can.addPicture && (
        <div className="stack stack--tight">
          <h3>{t(words.addPicture)}</h3>
          <PictureForm venueId={venue.id} />
        </div>
      )}
    </section>
  )
}
