// Italian words that tell PLOVER events, by type. A preposition after the lemma is that of the target.
import type { Deeds } from '../schema/deeds.ts';
import { list } from '../tables.ts';

export const events: Deeds['events'] = {
  AGREE: {
    verbs: list(`accettare, acconsentire a, accordare, aderire a, concordare, convenire, firmare, garantire, giurare,
      impegnare, impegnare a, pattuire, promettere, raggiungere, ratificare, sancire, siglare, sottoscrivere,
      stipulare`),
    nouns: list(`accordo, armistizio, compromesso, impegno, intesa, patto, promessa, trattato, tregua`),
  },
  CONSULT: {
    verbs:
      list(`colloquiare con, conferire con, consultare, dialogare con, discutere con, incontrare, mediare, negoziare,
      negoziare con, ospitare, parlare con, recare a, recare in, ricevere, riunire, telefonare a, trattare con,
      visitare`),
    nouns: [],
  },
  SUPPORT: {
    verbs: list(`applaudire, appoggiare, apprezzare, congratulare con, difendere, elogiare, encomiare, felicitare con,
      lodare, omaggiare, onorare, perdonare, plaudire a, rassicurare, riconoscere, ringraziare, salutare,
      scusare con, solidarizzare con, sostenere, spalleggiare`),
    nouns: list(`appoggio a, apprezzamento per, condoglianza a, elogio a, endorsement a, plauso a, riconoscimento di,
      ringraziamento a, solidarietà a, solidarietà con, sostegno a, supporto a`),
  },
  COOPERATE: {
    verbs: list(`alleare con, collaborare, collaborare con, condividere, condividere con, cooperare, cooperare con,
      coordinare, coordinare con, estradare, normalizzare, riallacciare, riconciliare con, riprendere relazione,
      ripristinare, scambiare, unire a`),
    nouns: list(`alleanza con, collaborazione con, cooperazione con, estradizione di, normalizzazione, partenariato con,
      riconciliazione con, scambio`),
  },
  AID: {
    verbs: list(`accogliere, addestrare, aiutare, assistere, concedere asilo, consegnare, curare, donare, equipaggiare,
      evacuare, finanziare, fornire, inviare, offrire, ospitare, proteggere, rifornire, rimborsare, risarcire,
      salvare, sfamare, soccorrere, sovvenzionare, stanziare, vaccinare`),
    nouns:
      list(`aiuto a, assistenza a, contributo a, donazione a, evacuazione di, finanziamento a, fornitura a, prestito a,
      salvataggio di, soccorso a`),
  },
  YIELD: {
    verbs:
      list(`abbandonare, acconsentire, allentare, amnistiare, arrendere, arrendere a, autorizzare, capitolare, cedere,
      cedere a, concedere, consentire, deporre, dimettere, disarmare, dissequestrare, evacuare, graziare,
      indietreggiare, liberare, permettere, restituire, revocare, riaprire, riconsegnare, riconsegnare a,
      rilasciare, rimpatriare, rimuovere, rinunciare a, ripiegare, ritirare, ritirare da, sbloccare, scarcerare,
      sgomberare, smantellare, smobilitare`),
    nouns: list(`amnistia a, arretramento, capitolazione, cessate il fuoco, concessione a, dimissioni, disarmo,
      liberazione di, resa, restituzione di, revoca di, rilascio di, rimpatrio di, ripiegamento, ritirata,
      ritiro, scarcerazione di, smobilitazione`),
  },
  REQUEST: {
    verbs: list(`appellare a, chiedere, chiedere a, domandare, domandare a, esigere, esortare, implorare, ingiungere a,
      insistere per, intimare, intimare a, invitare, invocare, ordinare a, pregare, premere per, pretendere,
      proporre, proporre a, reclamare, richiedere, rivendicare, rivolere, sollecitare, supplicare, volere`),
    nouns: list(`appello a, esortazione a, ingiunzione a, invito, invito a, petizione, pretesa, proposta a, richiesta,
      richiesta a, rivendicazione, sollecito a, supplica a, ultimatum`),
  },
  ACCUSE: {
    verbs: list(`accusare, additare, addossare a, ammonire, attaccare, attribuire a, biasimare, censurare, condannare,
      contestare, criticare, denunciare, deplorare, deridere, disapprovare, imputare, imputare a, incolpare,
      incriminare, indagare, indagare su, lamentare, mettere sotto accusa, processare, protestare per,
      puntare dito contro, querelare, rimproverare, rimproverare a, rinfacciare a, ritenere responsabile,
      sgridare, stigmatizzare, tacciare`),
    nouns: list(`accusa a, accusa contro, biasimo, condanna di, critica a, denuncia contro, denuncia di, inchiesta su,
      incriminazione di, indagine su, rimprovero a`),
  },
  REJECT: {
    verbs: list(`abbandonare, annullare, bloccare, bocciare, boicottare, declinare, dire no, disattendere, disdire,
      disertare, escludere, ignorare, infrangere, liquidare, opporre, opporre a, osteggiare, respingere,
      rifiutare, rigettare, rinnegare, ripudiare, ritirare da, rompere con, scartare, sconfessare, snobbare,
      sospendere, trasgredire, uscire da, violare`),
    nouns: list(
      `annullamento di, bocciatura di, boicottaggio di, opposizione a, rifiuto, rigetto di, veto a, violazione di`,
    ),
  },
  THREATEN: {
    verbs: list(`ammonire, avvertire, diffidare, intimidire, minacciare`),
    nouns: list(`avvertimento a, minaccia a, minaccia contro, monito a, ultimatum a`),
  },
  PROTEST: {
    verbs: list(`bloccare strada, incrociare braccio, insorgere, insorgere contro, manifestare, manifestare contro,
      marciare, protestare, protestare contro, scendere in piazza, scendere in sciopero, scioperare, sfilare,
      tumultuare`),
    nouns: list(`corteo contro, insurrezione contro, manifestazione contro, marcia contro, protesta, rivolta contro,
      sciopero, sit-in, sommossa`),
  },
  SANCTION: {
    verbs: list(`bandire, chiudere confine, chiudere frontiera, chiudere mercato, chiudere porto, chiudere spazio,
      congelare, congelare bene, degradare, destituire, escludere da, espellere, estromettere, imporre dazio,
      imporre sanzione, interrompere, penalizzare, punire, radiare, richiamare, rimuovere da, sanzionare,
      sfiduciare, sospendere da`),
    nouns: list(`dazio su, divieto a, embargo a, embargo contro, embargo su, espulsione di, penalità a, restrizione a,
      sanzione, sanzione a, sanzione contro`),
  },
  MOBILIZE: {
    verbs: list(`accumulare, ammassare, armare, concentrare, dislocare, dispiegare, fortificare, inviare truppa,
      mettere in allerta, mobilitare, pattugliare, posizionare, presidiare, rafforzare, riarmare,
      richiamare riservista, schierare, stanziare a, stazionare`),
    nouns: list(
      `dislocamento, dispiegamento, esercitazione, mobilitazione, pattugliamento, rafforzamento, schieramento`,
    ),
  },
  COERCE: {
    verbs:
      list(`abbordare, annettere, arrestare, bandire, bloccare, catturare, censurare, chiudere, circondare, confiscare,
      dare fuoco, deportare, detenere, disperdere, espropriare, fermare, hackerare, imbavagliare,
      imporre coprifuoco, imprigionare, incarcerare, incendiare, intercettare, invadere, isolare, ispezionare,
      multare, occupare, oscurare, perquisire, prendere controllo, rapire, recludere, reprimere, requisire,
      rimorchiare, sabotare, saccheggiare, sequestrare, sfrattare, sgomberare, sgombrare, trattenere`),
    nouns: list(`abbordaggio di, annessione di, arresto di, assedio di, blocco di, cattura di, confisca di, coprifuoco,
      deportazione di, detenzione di, dirottamento di, espulsione, fermo, fermo di, irruzione in, legge marziale,
      occupazione di, perquisizione, rapimento di, reclusione di, repressione di, retata, sabotaggio di,
      sequestro di, sgombero di, stato di assedio, stato di emergenza`),
  },
  ASSAULT: {
    verbs: list(`abbattere, accoltellare, affondare, aggredire, ammazzare, assalire, assaltare, assassinare, attaccare,
      avvelenare, bombardare, cannoneggiare, colpire, combattere, decapitare, devastare, distruggere, espugnare,
      far esplodere, ferire, fucilare, giustiziare, invadere, lanciare missile, linciare, massacrare,
      mitragliare, picchiare, riconquistare, scontrare con, seviziare, silurare, sparare, sparare a,
      sparare contro, speronare, stuprare, torturare, trucidare, uccidere`),
    nouns: list(`aggressione a, aggressione contro, aggressione di, agguato a, assalto a, assassinio di, attacco a,
      attacco contro, attacco di, attentato a, attentato contro, bombardamento di, bombardamento su,
      cannoneggiamento di, esecuzione di, genocidio di, incursione in, invasione di, lancio di missile,
      massacro di, offensiva contro, omicidio di, raid contro, raid su, scontro con, sparatoria, strage di,
      tortura di, uccisione di`),
  },
};
