// Italian words that tell PLOVER events, by type. A preposition after the lemma is that of the target.
import type { Deeds } from '../schema/deeds.ts';
import { list } from '../tables.ts';

export const events: Deeds['events'] = {
  AGREE: {
    verbs:
      list(`accettare, acconsentire a, accordare, aderire a, concordare, convenire, firmare, garantire, giurare, impegnare, impegnare a, pattuire, promettere, raggiungere,
      ratificare, sancire, siglare, sottoscrivere, stipulare`),
    nouns: list(`accordo, armistizio, compromesso, impegno, intesa, patto, promessa, trattato, tregua`),
  },
  CONSULT: {
    verbs:
      list(`colloquiare con, conferire con, consultare, dialogare con, discutere con, incontrare, mediare, negoziare, negoziare con, ospitare, parlare con,
      recare a, recare in, ricevere, riunire, telefonare a, trattare con, visitare`),
    nouns: [],
  },
  SUPPORT: {
    verbs:
      list(`appoggiare, applaudire, apprezzare, congratulare con, difendere, elogiare, encomiare, felicitare con, lodare, omaggiare, onorare, perdonare, plaudire a, rassicurare,
      riconoscere, ringraziare, salutare, scusare con, solidarizzare con, sostenere, spalleggiare`),
    nouns: list(
      `apprezzamento per, appoggio a, condoglianza a, elogio a, endorsement a, plauso a, ringraziamento a, riconoscimento di, solidarietà a, solidarietà con, sostegno a, supporto a`,
    ),
  },
  COOPERATE: {
    verbs: list(
      `alleare con, collaborare con, cooperare con, condividere, coordinare con, estradare, normalizzare, riconciliare con, ripristinare, scambiare, unire a`,
    ),
    nouns: list(
      `alleanza con, collaborazione con, cooperazione con, estradizione di, normalizzazione, partenariato con, scambio, riconciliazione con`,
    ),
  },
  AID: {
    verbs:
      list(`accogliere, addestrare, aiutare, assistere, consegnare, donare, equipaggiare, evacuare, finanziare, fornire, inviare, offrire, ospitare, proteggere,
      rifornire, salvare, sfamare, soccorrere, sovvenzionare, stanziare, curare, vaccinare`),
    nouns: list(
      `aiuto a, assistenza a, contributo a, donazione a, evacuazione di, finanziamento a, fornitura a, prestito a, salvataggio di, soccorso a`,
    ),
  },
  YIELD: {
    verbs:
      list(`abbandonare, allentare, amnistiare, arrendere, arrendere a, capitolare, cedere, cedere a, concedere, deporre, dimettere, disarmare, evacuare, graziare, indietreggiare, liberare,
      restituire, revocare, riconsegnare, rilasciare, rimpatriare, rimuovere, riaprire, ripiegare, ritirare, ritirare da, sbloccare, scarcerare, sgomberare, smobilitare`),
    nouns: list(
      `amnistia a, arretramento, capitolazione, cessate il fuoco, concessione a, disarmo, dimissioni, liberazione di, rilascio di, resa, restituzione di, revoca di, rimpatrio di, ripiegamento, ritirata, ritiro, scarcerazione di, smobilitazione`,
    ),
  },
  REQUEST: {
    verbs:
      list(`appellare a, chiedere, chiedere a, domandare, domandare a, esigere, esortare, implorare, ingiungere a, insistere per, intimare, intimare a, invitare, invocare, ordinare a, premere per, pregare,
      pretendere, proporre, proporre a, reclamare, richiedere, rivendicare, rivolere, sollecitare, supplicare, volere`),
    nouns: list(
      `appello a, esortazione a, ingiunzione a, invito a, pretesa, richiesta, richiesta a, rivendicazione, supplica a`,
    ),
  },
  ACCUSE: {
    verbs:
      list(`accusare, addossare a, ammonire, attaccare, biasimare, censurare, condannare, contestare, criticare, denunciare, deplorare, deridere, disapprovare, imputare, imputare a, incolpare, incriminare,
      indagare, indagare su, lamentare, processare, rimproverare, rimproverare a, rinfacciare a, sgridare, stigmatizzare, tacciare`),
    nouns: list(
      `accusa a, accusa contro, biasimo, condanna di, critica a, denuncia contro, denuncia di, inchiesta su, incriminazione di, indagine su, rimprovero a`,
    ),
  },
  REJECT: {
    verbs:
      list(`abbandonare, annullare, bloccare, bocciare, boicottare, declinare, disattendere, disdire, disertare, escludere, ignorare, infrangere, liquidare, opporre a, osteggiare, respingere, rifiutare, rigettare, rinnegare, ripudiare, scartare,
      sospendere, trasgredire, violare`),
    nouns: list(
      `annullamento di, bocciatura di, boicottaggio di, opposizione a, rifiuto, rigetto di, veto a, violazione di`,
    ),
  },
  THREATEN: {
    verbs: list(`ammonire, avvertire, diffidare, intimidire, minacciare`),
    nouns: list(`avvertimento a, minaccia a, minaccia contro, monito a, ultimatum a`),
  },
  PROTEST: {
    verbs: list(
      `insorgere, insorgere contro, manifestare, manifestare contro, marciare, protestare, protestare contro, scioperare, sfilare, tumultuare`,
    ),
    nouns: list(
      `corteo contro, insurrezione contro, manifestazione contro, marcia contro, protesta, rivolta contro, sciopero, sit-in, sommossa`,
    ),
  },
  SANCTION: {
    verbs: list(
      `chiudere confine, chiudere frontiera, chiudere mercato, chiudere porto, chiudere spazio, congelare, degradare, destituire, escludere da, espellere, estromettere, interrompere, penalizzare, punire, radiare, richiamare, sanzionare, sospendere da`,
    ),
    nouns: list(
      `embargo a, embargo contro, embargo su, espulsione di, dazio su, divieto a, penalità a, restrizione a, sanzione, sanzione a, sanzione contro`,
    ),
  },
  MOBILIZE: {
    verbs: list(
      `ammassare, armare, dislocare, dispiegare, fortificare, mobilitare, pattugliare, posizionare, presidiare, rafforzare, schierare, stanziare a, stazionare`,
    ),
    nouns: list(
      `dislocamento, dispiegamento, esercitazione, mobilitazione, pattugliamento, rafforzamento, schieramento`,
    ),
  },
  COERCE: {
    verbs:
      list(`abbordare, annettere, arrestare, bandire, bloccare, catturare, chiudere, circondare, confiscare, deportare, detenere, disperdere, espropriare, fermare, imprigionare, incarcerare, intercettare, invadere, ispezionare, multare, occupare, perquisire, rapire, recludere, reprimere,
      requisire, rimorchiare, sabotare, saccheggiare, sequestrare, sfrattare, sgomberare, trattenere`),
    nouns: list(
      `annessione di, arresto di, assedio di, blocco di, cattura di, coprifuoco, deportazione di, detenzione di, fermo, irruzione in, occupazione di, perquisizione, rapimento di, repressione di, retata, sabotaggio di, sequestro di`,
    ),
  },
  ASSAULT: {
    verbs:
      list(`accoltellare, affondare, aggredire, ammazzare, assalire, assaltare, assassinare, attaccare, avvelenare, bombardare, cannoneggiare, colpire, combattere, decapitare, devastare, distruggere, ferire, fucilare, giustiziare, invadere, linciare, massacrare,
      picchiare, scontrare con, seviziare, silurare, sparare a, sparare contro, speronare, stuprare, torturare, trucidare, uccidere`),
    nouns:
      list(`agguato a, aggressione a, aggressione contro, aggressione di, assalto a, assassinio di, attacco a, attacco contro, attentato a, attentato contro, bombardamento di, esecuzione di, incursione in, invasione di, massacro di, offensiva contro, omicidio di,
      raid contro, raid su, scontro con, sparatoria, strage di, tortura di, uccisione di`),
  },
};
