import '../lib/trusted-types'
import { z } from 'zod'

// the content security policy forbids code made from text, which zod would otherwise try
z.config({ jitless: true })

/**
 * Lets style sheets, and nothing else, pass the trusted-types guard: Mantine writes its CSS variables as the inner HTML of
 * a style element. Text without `<` can create no element.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: (teks) => {
    if (teks.includes('<')) throw new TypeError('HTML from text is forbidden')
    return teks
  }
})
