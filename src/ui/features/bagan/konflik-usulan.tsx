import { Badge, Button } from '@mantine/core'
import { teksRancangan } from '../../text/rancangan'
import type { RancanganDiMeja } from './sumber-bagan'
import classes from './tab-usulan.module.css'
import { type TindakanUsulan, tindakanUsulan, useLihatUsulan, type UsulanDitinjau } from './usulan-rancangan'

type Bentrok = UsulanDitinjau & { readonly konflik: NonNullable<UsulanDitinjau['konflik']> }

/** The proposals that no longer fit the data, each with its reason and the two ways out. */
export function KonflikUsulan({ rancangan }: { readonly rancangan: RancanganDiMeja }): React.JSX.Element | null {
  const bentrok = rancangan.detail.usulan.filter(isBentrok)
  const isDraf = rancangan.detail.rancangan.status === 'DRAF'
  const lihat = useLihatUsulan(rancangan)
  if (bentrok.length === 0) return null
  const tindakan = tindakanUsulan(rancangan)
  const takCocok = bentrok.filter((u) => u.konflik.jenis === 'TIDAK_COCOK')
  return (
    <section className={classes.konflik} aria-label={teksRancangan.perluDiputuskan(bentrok.length)} data-testid="konflik-usulan">
      <header>
        <h3>{teksRancangan.perluDiputuskan(bentrok.length)}</h3>
        {isDraf && takCocok.length > 1 && (
          <Button size="compact-xs" variant="subtle" color="bahaya" onClick={() => void tindakan.buang(takCocok)}>
            {teksRancangan.buangSemua}
          </Button>
        )}
      </header>
      {!isDraf && <p className={classes.petunjuk}>{teksRancangan.putuskanDiDraf}</p>}
      {bentrok.map((usulan) => (
        <Kartu key={usulan.id} usulan={usulan} tindakan={isDraf ? tindakan : null} onLihat={() => lihat(usulan)} />
      ))}
    </section>
  )
}

type KartuProps = { readonly usulan: Bentrok; readonly tindakan: TindakanUsulan | null; readonly onLihat: () => void }

function Kartu({ usulan, tindakan, onLihat }: KartuProps): React.JSX.Element {
  const { jenis, pesan } = usulan.konflik
  return (
    <article className={classes.kartu} data-jenis={jenis} data-testid="kartu-konflik">
      <button type="button" className={classes.judulKartu} onClick={onLihat}>
        {usulan.label}
      </button>
      <Badge size="sm" color={jenis === 'BERUBAH' ? 'emas' : 'bahaya'} title={teksRancangan.konflikRinci[jenis]}>
        {teksRancangan.konflik[jenis]}
      </Badge>
      <p>{pesan}</p>
      {tindakan && (
        <div className={classes.pilihan}>
          {jenis === 'BERUBAH' && (
            <Button size="compact-xs" variant="light" onClick={() => void tindakan.pakai(usulan)}>
              {teksRancangan.tetapPakai}
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => void tindakan.buang([usulan])}>
            {teksRancangan.buang}
          </Button>
        </div>
      )}
    </article>
  )
}

const isBentrok = (usulan: UsulanDitinjau): usulan is Bentrok => usulan.konflik !== null
