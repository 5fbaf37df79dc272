const LONGEST = 100

/** A name any file system takes: what Windows forbids becomes a dash, and it ends in no dot or space. */
export function fileName(nama: string, akhiran: string): string {
  const safe = [...nama.normalize('NFC')].map((huruf) => (huruf < ' ' || '<>:"/\\|?*'.includes(huruf) ? '-' : huruf)).join('')
  const short = safe
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${short === '' ? 'naskah' : short}.${akhiran}`
}
