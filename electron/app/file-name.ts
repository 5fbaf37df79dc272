const LONGEST = 100

/** A name any file system takes: what Windows forbids becomes a dash, it ends in no dot or space, and it is no device of Windows. */
export const fileName = (nama: string, akhiran: string): string => `${safeName(nama, LONGEST)}.${akhiran}`

/** The same without an ending, for a folder or a part of a name, in so many characters at most. */
export function safeName(nama: string, longest: number): string {
  const safe = [...nama.normalize('NFC')].map((huruf) => (huruf < ' ' || '<>:"/\\|?*'.includes(huruf) ? '-' : huruf)).join('')
  const short = [...safe.replace(/\s+/g, ' ')]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (short === '') return 'naskah'
  return DEVICE.test(short) ? `_${short}` : short
}

/** Names Windows keeps for devices, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
