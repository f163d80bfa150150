import { addressIn } from '#app/i18n/addresses.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FileField } from '#app/ui/kit/text-fields.tsx'

/** A picture of a venue; a phone takes it with its camera. */
export function PictureForm({ venueId, error }: { venueId: string; error?: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={addressIn(locale, 'venuePicture', { id: venueId })}
      className="form"
      noValidate
    >
      <FileField
        label={t(words.picture)}
        help={t(words.pictureHelp)}
        name="picture"
        accept="image/*,.heic,.heif,.avif"
        error={error}
      />
      <div>
        <Button variant="secondary">{t(words.sendPicture)}</Button>
      </div>
    </form>
  )
}
