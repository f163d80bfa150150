import { useEffect, useState } from 'react'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import type { Upload } from './use-uploads.ts'

interface OnTheWayProps {
  upload: Upload
  onAgain: (id: string) => void
  onDismiss: (id: string) => void
}

/** A picture that the server does not have yet: what it looks like, how far it is, and the way to let it be. */
export function OnTheWay({ upload, onAgain, onDismiss }: OnTheWayProps) {
  const t = useWords()
  const { id, name, phase, canRetry } = upload
  return (
    <div className="apply-waiting">
      <Preview blob={upload.blob} />
      <div className="stack stack--tight">
        <Stand upload={upload} />
        <div className="cluster">
          {(canRetry || phase === 'away') && (
            <Button type="button" variant="secondary" small onClick={() => onAgain(id)}>
              {t(applicationFields.tryAgain)}
            </Button>
          )}
          <Button
            type="button"
            variant="quiet"
            small
            aria-label={phase === 'failed' ? undefined : t(worksForm.cancelNamed, { name })}
            onClick={() => onDismiss(id)}
          >
            {t(phase === 'failed' ? applicationFields.dismiss : worksForm.cancel)}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Stand({ upload: { id, name, phase, percent, sentence, kept } }: { upload: Upload }) {
  const t = useWords()
  switch (phase) {
    case 'waiting':
      return <p className="small soft">{t(applicationFields.uploadWaits, { name })}</p>
    case 'failed':
      return <FieldError id={`upload-${id}`}>{`${name}: ${sentence ?? ''}`}</FieldError>
    case 'away':
      return (
        <>
          <p className="small">
            <strong>{name}</strong>: {t(worksForm.notSent)}
          </p>
          <p className="small soft">{t(kept ? worksForm.keptHere : worksForm.notKept)}</p>
        </>
      )
    default:
      return (
        <ProgressBar
          label={t(applicationFields.uploading, { name })}
          value={percent}
          most={100}
          text={phase === 'reading' ? t(applicationFields.uploadReads) : t(applicationFields.percent, { percent })}
        />
      )
  }
}

/** The file itself, from memory. A format that the browser cannot show leaves its place empty. */
function Preview({ blob }: { blob: Blob }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const own = URL.createObjectURL(blob)
    setAddress(own)
    return () => URL.revokeObjectURL(own)
  }, [blob])
  return (
    <span className="apply-waiting__picture">
      {address && <img src={address} alt="" onError={() => setAddress(null)} />}
    </span>
  )
}
