import { MOST_PICTURES } from '#app/domains/art-round/application/application.ts'
import { buttonOfDeed } from '#app/domains/art-round/application/deeds.ts'
import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import { altField, workField } from '#app/domains/art-round/application/sheet.ts'
import type { HungPicture } from '#app/domains/art-round/application/views.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FileField, TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'
import { OnTheWay } from './on-the-way.tsx'
import { adviceOn, PictureAdvice } from './picture-advice.tsx'
import type { Upload } from './use-uploads.ts'

export interface PictureShelfProps {
  workId: string
  /** The work's place in the order, 1 first. */
  number: number
  pictures: readonly HungPicture[]
  fields: FormFields
  uploads: readonly Upload[]
  /** Pictures that look like others. */
  alike: readonly AlikeToArtist[]
  /** The call asks for a text with each picture. */
  altRequired: boolean
  onFiles: (workId: string, files: File[]) => void
  onAgain: (id: string) => void
  onDismiss: (id: string) => void
}

/** The pictures of one work, those on their way, and the way in for more. */
export function PictureShelf({
  workId,
  number,
  pictures,
  fields,
  uploads,
  alike,
  altRequired,
  onFiles,
  onAgain,
  onDismiss,
}: PictureShelfProps) {
  const t = useWords()
  const name = workField(workId, 'pictures')
  const room = MOST_PICTURES - pictures.length - uploads.filter(({ phase }) => phase !== 'failed').length
  return (
    <div className="stack" id={room > 0 ? undefined : `field-${name}`}>
      {pictures.length > 0 && (
        <ul className="plain-list apply-pictures">
          {pictures.map((picture, index) => (
            <li key={picture.id} className="stack stack--tight">
              <div className="apply-picture">
                <Art
                  picture={picture}
                  sizes="(min-width: 40rem) 20rem, 90vw"
                  alt={
                    fields.value(altField(workId, picture.id)) ||
                    t(applicationFields.picture, { number: index + 1, work: number })
                  }
                />
              </div>
              <PictureAdvice advice={adviceOn(t, picture, workId, alike)} />
              <TextField
                label={t(applicationFields.alt)}
                help={index === 0 ? t(worksForm.altHelp) : undefined}
                optional={altRequired ? undefined : t(applicationFields.optional)}
                {...fields.text(altField(workId, picture.id))}
              />
              <div>
                <Button
                  variant="quiet"
                  small
                  name="intent"
                  value={buttonOfDeed({ kind: 'take-down', workId, pictureId: picture.id })}
                  aria-label={`${t(applicationFields.takeDown)}: ${t(applicationFields.picture, { number: index + 1, work: number })}`}
                >
                  {t(applicationFields.takeDown)}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="stack" aria-live="polite">
        {uploads.map((upload) => (
          <OnTheWay key={upload.id} {...{ upload, onAgain, onDismiss }} />
        ))}
      </div>
      {room > 0 && (
        <FileField
          label={t(applicationFields.addPictures, { number })}
          help={t(applicationFields.picturesHelp)}
          name={name}
          error={fields.error(name)}
          accept="image/jpeg,image/png,image/webp,image/heic,image/heif,image/tiff,image/avif,.heic,.heif"
          multiple
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            onFiles(workId, chosen)
          }}
        />
      )}
    </div>
  )
}
