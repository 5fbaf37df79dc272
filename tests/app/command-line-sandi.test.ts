import { expect, test } from 'vitest'
import { runCommandLine } from '../../electron/cli/run-command-line'
import { SARINGAN_RIWAYAT_KOSONG } from '../../src/domain/riwayat/saringan-riwayat'
import { gerbangUji, pasangSandi, SANDI_UJI } from '../support/gerbang-uji'

async function penata(sandi: string | null, ...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCommandLine(argv, {
    say: (text) => (out += `${text}\n`),
    complain: (text) => (err += `${text}\n`),
    askSandi: () => Promise.resolve(sandi)
  })
  return { code, out, err }
}

test.each([false, true])('a file with users asks for a name and its password (encrypted: %s)', async (isTersandi) => {
  const uji = gerbangUji()
  await pasangSandi(uji, isTersandi)
  await uji.run('pengguna.create', { namaMasuk: 'budi', nama: 'Budi Sikumbang', peran: 'PIMPINAN' })
  const budi = (await uji.ask('pengguna.list', null)).find((p) => p.namaMasuk === 'budi')
  if (!budi) throw new Error('The user is not there')
  await uji.ask('sandi.pasang', { penggunaId: budi.id, sandi: SANDI_UJI })
  uji.gerbang.closeNow()
  const { berkas } = uji.tempat
  const list = ['plan', 'list', '--db', berkas]

  expect(await penata(SANDI_UJI, ...list)).toMatchObject({ code: 1, err: expect.stringContaining('--pengguna NAMA') })
  expect(await penata(null, ...list, '--pengguna', 'admin')).toMatchObject({ code: 1, err: expect.stringContaining('PENATA_SANDI') })
  expect(await penata('bukan itu', ...list, '--pengguna', 'admin')).toMatchObject({ code: 1, err: 'Nama atau sandi tidak cocok.\n' })
  expect(await penata(SANDI_UJI, ...list, '--pengguna', 'admin')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Belum ada rencana')
  })
  // the rights of the role hold here too
  const contoh = ['contoh', '--db', berkas, '--pegawai', '60', '--pengguna', 'budi']
  expect(await penata(SANDI_UJI, ...contoh)).toMatchObject({ code: 1, err: expect.stringContaining('Peran Pimpinan tidak berhak') })

  // what happened at the terminal stands in the same trail
  const lagi = gerbangUji({ folder: uji.tempat.folder })
  await lagi.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
  expect(await jejak(lagi)).toEqual(expect.arrayContaining(['Gagal masuk sebagai admin', 'Masuk']))
  lagi.gerbang.closeNow()
})

async function jejak({ ask }: ReturnType<typeof gerbangUji>): Promise<readonly string[]> {
  const { baris } = await ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, pokok: null, mulai: 0, jumlah: 50 })
  return baris.map(({ label }) => label)
}
