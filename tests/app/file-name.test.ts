import { describe, expect, it } from 'vitest'
import { fileName } from '../../electron/app/file-name'

describe('a file name', () => {
  it.each([
    ['SK 800.1.3.3/12/BKPSDM', 'SK 800.1.3.3-12-BKPSDM.pdf'],
    ['a<b>c:"d"|e?f*g\\h', 'a-b-c--d--e-f-g-h.pdf'],
    ['akhir. ', 'akhir.pdf'],
    ['../../etc', '-..-etc.pdf'],
    ['', 'naskah.pdf'],
    ['baris\nbaru', 'baris-baru.pdf'],
    ['CON', '_CON.pdf'],
    ['lpt1.naskah', '_lpt1.naskah.pdf'],
    ['Conny', 'Conny.pdf']
  ])('%j becomes %s', (nama, safe) => expect(fileName(nama, 'pdf')).toBe(safe))

  it('stays within 100 characters', () => expect(fileName('x'.repeat(300), 'pdf')).toHaveLength(104))

  it('cuts no letter in two', () => expect(fileName('𝄞'.repeat(150), 'pdf')).toBe(`${'𝄞'.repeat(100)}.pdf`))
})
