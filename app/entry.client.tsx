import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { browserNet } from '#app/ui/frame/net.ts'
import { patientFetch } from '#app/ui/frame/patient-fetch.ts'
import { FieldLabels, type Labels } from '#app/ui/kit/labels.ts'

window.fetch = patientFetch(window.fetch.bind(window), browserNet)

const labels: Labels = new Map()
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <FieldLabels.Provider value={labels}>
        <RemixBrowser />
      </FieldLabels.Provider>
    </StrictMode>,
  )
})
