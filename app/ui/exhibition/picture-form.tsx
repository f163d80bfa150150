import type { Direction } from '#app/domains/exhibition/delivery/delivery.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FileField, TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  year: number
  participantId: string
  direction: Direction
  /** What came back from a picture that was refused. */
  form?: FormState
}

/** A picture of the condition; a phone takes it with its camera. */
export function PictureForm({ year, participantId, direction, form = formOf(undefined) }: Props) {
  const t = useWords()
  const locale = useLocale()
  const action = `${addressIn(locale, 'conditionPicture', { year, id: participantId })}?vei=${direction}`
  return (
    <form method="post" encType="multipart/form-data" action={action} className="form" noValidate>
      <FileField
        label={t(words.takePicture)}
        help={t(words.pictureHelp)}
        name="picture"
        accept="image/*,.heic,.heif,.avif"
        capture="environment"
        error={form.error('picture')}
      />
      <TextField label={t(words.pictureShows)} help={t(words.pictureShowsHelp)} {...form.field('pictureRemark')} />
      <div>
        <Button variant="secondary">{t(words.sendPicture)}</Button>
      </div>
    </form>
  )
}
