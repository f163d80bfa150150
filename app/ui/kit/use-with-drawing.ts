import { useEffect, useLayoutEffect } from 'react'

/**
 * Does something together with what is drawn, before the browser takes the next key or press: on a slow phone an effect
 * comes so much later that a key can reach what stood there before. The server draws and does nothing.
 */
export const useWithDrawing = typeof document === 'undefined' ? useEffect : useLayoutEffect
