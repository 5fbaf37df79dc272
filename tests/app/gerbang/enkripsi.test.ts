import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readBerkasKunci } from '../../../electron/app/gerbang/berkas-kunci'
import { openSlot, wrapKunciData } from '../../../electron/app/gerbang/slot'
import { diskTukar, type FsTukar, salinanOf, tukarData } from '../../../electron/app/gerbang/tukar-data'
import { gantiKunci } from '../../../electron/db/ganti-kunci'
import { isPlainDatabase } from '../../../electron/db/inspect-file'
import { type GerbangUji, gerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

let folder = ''
let uji: GerbangUji
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-sandi-'))
  uji = gerbangUji({ folder })
  await pasangSandi(uji)
  await uji.run('acuan.set', { daftar: 'JF', kode: 'Rahasia Sekali', nama: 'Rahasia Sekali', sebutan: '', isDipakai: true })
})
afterEach(() => {
  uji.gerbang.closeNow()
  rmSync(folder, { recursive: true, force: true })
})

const atur = (tindakan: 'NYALAKAN' | 'GANTI_KUNCI' | 'MATIKAN', sandi = SANDI_UJI) => uji.ask('enkripsi.atur', { tindakan, sandi })
const terbaca = (path: string): boolean => readFileSync(path).includes('Rahasia Sekali')

/** All that lies in the data folder and can be read by anybody. */
function isiTerbaca(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter(terbaca)
}

function mulaiLagi(): void {
  uji.gerbang.closeNow()
  uji = gerbangUji({ folder })
}

const masuk = () => uji.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
const adaRahasia = async (): Promise<boolean> => (await uji.ask('acuan.list', null)).some((a) => a.nama === 'Rahasia Sekali')

class Mati extends Error {}

/** A disk that dies before its n-th change. */
function mati(n: number): FsTukar {
  let sisa = n
  const needHidup = (): void => {
    if (sisa === 0) throw new Mati()
    sisa -= 1
  }
  const { write, rename, copy, remove, makeFolder, sync } = diskTukar
  const fatal =
    <T extends readonly unknown[]>(work: (...args: T) => void) =>
    (...args: T): void => {
      needHidup()
      work(...args)
    }
  return {
    ...diskTukar,
    write: fatal(write),
    rename: fatal(rename),
    copy: fatal(copy),
    remove: fatal(remove),
    makeFolder: fatal(makeFolder),
    sync: fatal(sync)
  }
}

/** True when the work came to its end. */
function isDone(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (error instanceof Mati) return false
    throw error
  }
}

describe('encryption at rest', () => {
  test('killed at any step of the swap, the old or the new state opens with the same password, and nothing open is left of the new one', async () => {
    const berkas = readBerkasKunci(uji.tempat)
    const rumah = berkas?.slot[0] ? await openSlot(berkas.slot[0], SANDI_UJI) : null
    if (!berkas || !rumah) throw new Error('There is no key file')
    uji.gerbang.closeNow()
    const kunci = '5a'.repeat(32)
    copyFileSync(uji.tempat.berkas, salinanOf(uji.tempat))
    gantiKunci({ berkas: salinanOf(uji.tempat), kunci: null, binding: undefined }, kunci)
    const awal = mkdtempSync(join(tmpdir(), 'penata-awal-'))
    cpSync(folder, awal, { recursive: true })
    const hasil: boolean[] = []
    for (let n = 0, selesai = false; !selesai; n += 1) {
      rmSync(folder, { recursive: true })
      cpSync(awal, folder, { recursive: true })
      selesai = isDone(() =>
        tukarData(uji.tempat, { kunci: { ...berkas, kunciData: wrapKunciData(kunci, rumah) }, rusak: 'disandikan-uji' }, mati(n))
      )
      uji = gerbangUji({ folder })
      await masuk()
      expect(await adaRahasia()).toBe(true)
      const keadaan = await uji.keadaan()
      hasil.push(keadaan.jenis === 'TERBUKA' && keadaan.isTersandi)
      if (hasil.at(-1)) expect(isiTerbaca()).toEqual([])
      uji.gerbang.closeNow()
    }
    rmSync(awal, { recursive: true })
    expect(hasil[0]).toBe(false)
    expect(hasil.at(-1)).toBe(true)
    expect(hasil).toEqual(hasil.toSorted((a, b) => Number(a) - Number(b)))
  })

  test('turned on: whoever works goes on, the file is noise, the next start asks for the password', async () => {
    expect(isiTerbaca()).not.toEqual([])
    await atur('NYALAKAN')
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', isTersandi: true, sesi: { nama: 'Rina Caniago' } })
    expect(await adaRahasia()).toBe(true)
    expect(isPlainDatabase(uji.tempat.berkas)).toBe(false)
    expect(isiTerbaca()).toEqual([])
    mulaiLagi()
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
    await masuk()
    expect(await adaRahasia()).toBe(true)
  })

  test('plain backups are named, and overwritten on request once an encrypted one is there', async () => {
    await uji.ask('cadangan.buat', null)
    await atur('NYALAKAN')
    const { terbuka, isSisa } = await uji.ask('enkripsi.keadaan', null)
    expect(terbuka).toHaveLength(1)
    expect(isSisa).toBe(false)
    await expect(uji.ask('enkripsi.hapus-terbuka', { sandi: 'bukan sandinya' })).rejects.toThrow('tidak cocok')
    expect(await uji.ask('enkripsi.hapus-terbuka', { sandi: SANDI_UJI })).toEqual({ jumlah: 1 })
    expect(isiTerbaca()).toEqual([])
    const [cadangan] = await uji.ask('cadangan.list', null)
    expect(cadangan).toMatchObject({ isTersandi: true, masalah: '' })
  })

  test('a new key: a copy of the old key opens the file no more, the passwords stay, an old backup is still restored', async () => {
    await atur('NYALAKAN')
    const lama = readBerkasKunci(uji.tempat)
    const [cadangan] = await uji.ask('cadangan.list', null)
    await atur('GANTI_KUNCI')
    const baru = readBerkasKunci(uji.tempat)
    expect(baru?.kunciData).not.toEqual(lama?.kunciData)
    expect(baru?.slot).toEqual(lama?.slot)
    mulaiLagi()
    await masuk()
    expect(await adaRahasia()).toBe(true)
    await uji.ask('cadangan.pulihkan', { berkas: cadangan?.berkas ?? '', sandi: SANDI_UJI })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', isTersandi: true })
    expect(await adaRahasia()).toBe(true)
  })

  test('turned off, the file is open again, and no key is left in the key file', async () => {
    await atur('NYALAKAN')
    await atur('MATIKAN')
    expect(isPlainDatabase(uji.tempat.berkas)).toBe(true)
    expect(readBerkasKunci(uji.tempat)?.kunciData).toBeNull()
    mulaiLagi()
    await masuk()
    expect(await adaRahasia()).toBe(true)
  })

  test('is refused without the password, twice over, and to nobody in particular', async () => {
    await expect(atur('NYALAKAN', 'bukan sandinya')).rejects.toThrow('tidak cocok')
    await expect(atur('GANTI_KUNCI')).rejects.toThrow('belum tersandi')
    await atur('NYALAKAN')
    await expect(atur('NYALAKAN')).rejects.toThrow('sudah tersandi')
    const lain = gerbangUji()
    await lain.ask('gerbang.tanpa-sandi', null)
    await expect(lain.ask('enkripsi.atur', { tindakan: 'NYALAKAN', sandi: '' })).rejects.toThrow('Pasang sandi dahulu')
    lain.gerbang.closeNow()
  })

  test('edits made while the copy is being proved are in it', async () => {
    const sibuk = atur('NYALAKAN')
    await uji.run('acuan.set', { daftar: 'JF', kode: 'Menyusul', nama: 'Menyusul', sebutan: '', isDipakai: true })
    await sibuk
    mulaiLagi()
    await masuk()
    expect((await uji.ask('acuan.list', null)).map((a) => a.nama)).toContain('Menyusul')
    expect(existsSync(`${uji.tempat.berkas}.pulih`)).toBe(false)
  })
})
