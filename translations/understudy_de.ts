<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>the profile &quot;%1&quot; is sound. Nobody was asked: give --address to try it.</source>
        <translation>das Profil „%1“ ist in Ordnung. Niemand wurde gefragt: Probieren Sie es mit --address aus.</translation>
    </message>
    <message>
        <source>--user: this is no user id. The profile says that they are %1.</source>
        <translation>--user: Das ist keine Benutzer-ID. Laut Profil sind es %1.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>texts of up to 256 characters</source>
        <translation>Texte mit bis zu 256 Zeichen</translation>
    </message>
</context>
<context>
    <name>CheckOptions</name>
    <message>
        <source>Name one profile (a .json file) or one connection.</source>
        <translation>Nennen Sie ein Profil (eine .json-Datei) oder eine Verbindung.</translation>
    </message>
    <message>
        <source>--address needs an address, such as https://app.example.com.</source>
        <translation>--address braucht eine Adresse, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>--set needs SETTING=VALUE.</source>
        <translation>--set braucht EINSTELLUNG=WERT.</translation>
    </message>
    <message>
        <source>--credentials-fd needs the number of a file descriptor, such as 3.</source>
        <translation>--credentials-fd braucht die Nummer eines Dateideskriptors, etwa 3.</translation>
    </message>
    <message>
        <source>See understudy check --help.</source>
        <translation>Siehe understudy check --help.</translation>
    </message>
    <message>
        <source>Usage: understudy check PROFILE.json|CONNECTION [options]
Walk a backend through what its profile says: sign in, become a user, stop, sign out.
Without --address a PROFILE.json is read and nobody is asked. A CONNECTION is one of this console&apos;s, by its name.

  --address URL        The backend&apos;s address; plain http on this machine alone
  --set SETTING=VALUE  A setting of the profile, once for each; JSON for a template
  --user ID            Somebody to impersonate for a moment
  --credentials-fd N   Read the sign-in fields and secret settings from file descriptor N, as lines field=value
  --json               Print an array of {step, ok, detail}
  --help               Print this

What is secret is asked for on the terminal, or read from the descriptor. Never give it as an argument:
other users of this machine can read those.
Exit status: 0 all went well, 1 a step did not do what it should, 2 a bad profile or bad arguments.
</source>
        <translation>Aufruf: understudy check PROFIL.json|VERBINDUNG [Optionen]
Geht mit einem Server durch, was sein Profil sagt: anmelden, ein Benutzer werden, stoppen, abmelden.
Ohne --address wird ein PROFIL.json gelesen und niemand gefragt. Eine VERBINDUNG ist eine dieser Konsole, mit ihrem Namen.

  --address URL        Adresse des Servers; unverschlüsseltes http nur auf diesem Rechner
  --set NAME=WERT      Eine Einstellung des Profils, je einmal; JSON für eine Vorlage
  --user ID            Jemand, zu dem kurz gewechselt wird
  --credentials-fd N   Anmeldefelder und geheime Einstellungen vom Dateideskriptor N lesen, als Zeilen Feld=Wert
  --json               Eine Liste von {step, ok, detail} ausgeben
  --help               Diese Hilfe ausgeben

Geheimes wird am Terminal erfragt oder vom Deskriptor gelesen. Geben Sie es nie als Argument an:
Andere Benutzer dieses Rechners können Argumente lesen.
Rückgabewert: 0 alles ging gut, 1 ein Schritt tat nicht, was er soll, 2 fehlerhaftes Profil oder fehlerhafte Argumente.
</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>it answers, and says &quot;signed out&quot;; not encrypted</source>
        <translation>er antwortet und sagt „abgemeldet“; nicht verschlüsselt</translation>
    </message>
    <message>
        <source>it answers, and says &quot;signed out&quot;; %1</source>
        <translation>er antwortet und sagt „abgemeldet“; %1</translation>
    </message>
    <message>
        <source>it agreed to user %1</source>
        <translation>er hat Benutzer %1 zugestimmt</translation>
    </message>
    <message>
        <source>the header was dropped</source>
        <translation>der Header wurde weggelassen</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>er hat gestoppt</translation>
    </message>
    <message>
        <source>rows that came back: %1</source>
        <translation>gelieferte Zeilen: %1</translation>
    </message>
    <message>
        <source>it ended one session and left another alive</source>
        <translation>er hat eine Sitzung beendet und eine andere bestehen lassen</translation>
    </message>
    <message>
        <source>it says &quot;signed out&quot; again</source>
        <translation>er sagt wieder „abgemeldet“</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>, impersonated by user %1</source>
        <translation>, hinter dem Benutzer %1 steht</translation>
    </message>
    <message>
        <source>, by whom it does not tell</source>
        <translation>, hinter dem wer steht, sagt er nicht</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>it ended all of the user&apos;s sessions, not the one alone. Take &quot;revoke&quot; out of the profile.</source>
        <translation>er hat alle Sitzungen des Benutzers beendet, nicht nur die eine. Nehmen Sie „revoke“ aus dem Profil.</translation>
    </message>
    <message>
        <source>user %1 is who signed in. Choose another user.</source>
        <translation>als Benutzer %1 haben Sie sich angemeldet. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>refused: the backend did not switch, who am I still names user %1</source>
        <translation>abgelehnt: der Server hat nicht gewechselt, „wer bin ich“ nennt weiter Benutzer %1</translation>
    </message>
    <message>
        <source>%1; a session as user %2 may still be live</source>
        <translation>%1; eine Sitzung als Benutzer %2 besteht vielleicht noch</translation>
    </message>
    <message>
        <source>nobody is signed in, and who am I names %1</source>
        <translation>niemand ist angemeldet, und „wer bin ich“ nennt %1</translation>
    </message>
    <message>
        <source>the session is still alive</source>
        <translation>die Sitzung besteht noch</translation>
    </message>
    <message>
        <source>the session is still alive: who am I names %1</source>
        <translation>die Sitzung besteht noch: „wer bin ich“ nennt %1</translation>
    </message>
    <message>
        <source>who am I names %1, not user %2</source>
        <translation>„wer bin ich“ nennt %1, nicht Benutzer %2</translation>
    </message>
    <message>
        <source>who am I names user %1, and not who impersonates</source>
        <translation>„wer bin ich“ nennt Benutzer %1, aber nicht, wer dahintersteht</translation>
    </message>
    <message>
        <source>who am I names %1, which is not as it should be</source>
        <translation>„wer bin ich“ nennt %1, und das ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>not tried, because another step failed</source>
        <translation>nicht versucht, weil ein anderer Schritt gescheitert ist</translation>
    </message>
    <message>
        <source>not tried: the profile has no sign-in fields, and a browser cannot be opened here</source>
        <translation>nicht versucht: das Profil hat keine Anmeldefelder, und ein Browser kann hier nicht geöffnet werden</translation>
    </message>
    <message>
        <source>not shown: it takes two sessions of one person at once, and signing in again did not give a second</source>
        <translation>nicht gezeigt: dazu braucht es zwei Sitzungen derselben Person zugleich, und die erneute Anmeldung ergab keine zweite</translation>
    </message>
    <message>
        <source>not tried: name somebody with --user</source>
        <translation>nicht versucht: nennen Sie mit --user jemanden</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>The reason of an impersonation reaches no backend: it is kept in your journal only.</source>
        <translation>Der Grund eines Wechsels erreicht keinen Server: Er steht nur in Ihrem Protokoll.</translation>
    </message>
    <message>
        <source>The backend does not tell the actor: Understudy cannot check who impersonates.</source>
        <translation>Der Server nennt nicht, wer handelt: Understudy kann nicht prüfen, wer hinter einer Sitzung steht.</translation>
    </message>
    <message>
        <source>There is no stop and no revoke: a session as somebody else lives on at the backend until it expires.</source>
        <translation>Es gibt weder Stopp noch Widerruf: Eine Sitzung als jemand anderes besteht beim Server weiter, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>Impersonate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Who am I, as the subject</source>
        <translation>Wer bin ich, als Benutzer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Who am I, after the stop</source>
        <translation>Wer bin ich, nach dem Stopp</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Benutzer finden</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>CheckTarget</name>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. A file&apos;s name ends in .json or has a slash.</source>
        <translation>Es gibt in %2 keine Verbindung „%1“. Der Name einer Datei endet mit .json oder enthält einen Schrägstrich.</translation>
    </message>
    <message>
        <source>--set %1: the profile has no such setting.</source>
        <translation>--set %1: Diese Einstellung hat das Profil nicht.</translation>
    </message>
    <message>
        <source>--set %1: this is a secret, and arguments can be read by others. Give it on the terminal or through --credentials-fd.</source>
        <translation>--set %1: Das ist ein Geheimnis, und Argumente können andere lesen. Geben Sie es am Terminal oder über --credentials-fd an.</translation>
    </message>
    <message>
        <source>--set %1: the value has to be JSON.</source>
        <translation>--set %1: Der Wert muss JSON sein.</translation>
    </message>
    <message>
        <source>--address: this is no http or https address.</source>
        <translation>--address: Das ist keine Adresse mit http oder https.</translation>
    </message>
    <message>
        <source>--address: it can have no user, query or fragment.</source>
        <translation>--address: Benutzer, Abfrage oder Fragment sind darin nicht erlaubt.</translation>
    </message>
    <message>
        <source>--address: plain http is not encrypted, and allowed to this machine alone. Use https.</source>
        <translation>--address: Einfaches http ist nicht verschlüsselt und nur zu diesem Rechner erlaubt. Nehmen Sie https.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) is missing. Give it with --set %1=VALUE.</source>
        <translation>Die Einstellung „%1“ (%2) fehlt. Geben Sie sie mit --set %1=WERT an.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody is asked: %1</source>
        <translation>Die Richtlinie dieses Computers ist nicht benutzbar, also wird niemand gefragt: %1</translation>
    </message>
    <message>
        <source>%1 is not among the connections that the policy of this computer allows (%2).</source>
        <translation>%1 gehört nicht zu den Verbindungen, die die Richtlinie dieses Computers erlaubt (%2).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Es kann nur ein Link auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Usage: understudy [options] [link]
       understudy start|stop|status|journal [options]
       understudy check PROFILE.json|CONNECTION [options]
See your application as one of your users sees it.

  --demo             Start and use the demo backend that comes along
  --connection NAME  Open the connection of that name
  --user ID          Fill in the user; nothing happens until you switch
  --reason TEXT      Fill in the reason
  --data-dir DIR     Keep the journal and the demo there
  --minimized        Begin as an icon, unless somebody is impersonated
  --version          Print the version
  --diagnostics      Print what helps whoever helps you; holds no secret and no address
  --help             Print this
  link               understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     Talk to the console that runs; see understudy status --help
  check              Try a profile against its backend; see understudy check --help
</source>
        <translation>Aufruf: understudy [Optionen] [Link]
        understudy start|stop|status|journal [Optionen]
        understudy check PROFIL.json|VERBINDUNG [Optionen]
Sehen Sie Ihre Anwendung so, wie einer ihrer Benutzer sie sieht.

  --demo             Die mitgelieferte Demo starten und benutzen
  --connection NAME  Die Verbindung dieses Namens öffnen
  --user ID          Den Benutzer eintragen; nichts geschieht, bis Sie wechseln
  --reason TEXT      Den Grund eintragen
  --data-dir ORDNER  Protokoll und Demo dort ablegen
  --minimized        Als Symbol beginnen, außer während eines Wechsels
  --version          Die Version ausgeben
  --diagnostics      Ausgeben, was bei der Hilfe hilft; ohne Geheimnisse und Adressen
  --help             Diese Hilfe ausgeben
  Link               understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     Mit der laufenden Konsole sprechen; siehe understudy status --help
  check              Ein Profil an seinem Server ausprobieren; siehe understudy check --help
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to come first: understudy %1 [options]</source>
        <translation>„%1“ muss zuerst kommen: understudy %1 [Optionen]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a link.</source>
        <translation>„%1“ ist weder ein Befehl noch ein Link.</translation>
    </message>
    <message>
        <source>There is no display here. Start Understudy on a desktop; see understudy --help for what can be done without one.</source>
        <translation>Hier gibt es keinen Bildschirm. Starten Sie Understudy auf einem Desktop; understudy --help sagt, was auch ohne geht.</translation>
    </message>
</context>
<context>
    <name>ConnectionWording</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (Benutzer %2)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose another one.</source>
        <translation>Eine andere Verbindung heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Type the application&apos;s address, such as https://app.example.com.</source>
        <translation>Geben Sie die Adresse der Anwendung ein, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://app.example.com.</source>
        <translation>Das ist keine Webadresse. Sie sieht aus wie https://app.example.com.</translation>
    </message>
    <message>
        <source>An address ends with its path: no user, no question mark, no hash.</source>
        <translation>Eine Adresse endet mit ihrem Pfad: kein Benutzer, kein Fragezeichen, kein Rautezeichen.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http here.</source>
        <translation>Nehmen Sie https, oder erlauben Sie hier einfaches http.</translation>
    </message>
    <message>
        <source>Choose how this application speaks.</source>
        <translation>Wählen Sie, wie diese Anwendung spricht.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Geben Sie hier etwas ein.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be here. Type it again.</source>
        <translation>Das enthält Zeichen, die hier nicht stehen dürfen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>A plain path, such as /api: no question mark, no hash, no dots.</source>
        <translation>Ein einfacher Pfad wie /api: kein Fragezeichen, kein Rautezeichen, keine Punkte.</translation>
    </message>
    <message>
        <source>This begins with a slash, such as /result/user.</source>
        <translation>Das beginnt mit einem Schrägstrich, wie /result/user.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:3128 or socks5://…:1080.</source>
        <translation>Ein Proxy sieht aus wie http://proxy.example.com:3128 oder socks5://…:1080.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM file.</source>
        <translation>In dieser Datei ist kein Zertifikat. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Written from its documentation, not tried yet. Test it.</source>
        <translation>Nach der Dokumentation geschrieben, noch nicht erprobt. Testen Sie es.</translation>
    </message>
    <message>
        <source>Tried against %1</source>
        <translation>Erprobt mit %1</translation>
    </message>
    <message>
        <source>%1 is not told the reason: it is kept in your journal only.</source>
        <translation>%1 erfährt den Grund nicht: Er steht nur in Ihrem Protokoll.</translation>
    </message>
    <message>
        <source>%1 does not say who is behind a session: only your journal does.</source>
        <translation>%1 sagt nicht, wer hinter einer Sitzung steht: Das weiß nur Ihr Protokoll.</translation>
    </message>
    <message>
        <source>%1 cannot end such a session: Understudy forgets it, and there it runs out by itself.</source>
        <translation>%1 kann eine solche Sitzung nicht beenden: Understudy vergisst sie, und dort läuft sie von selbst ab.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted with %2.</source>
        <translation>%1 antwortet, verschlüsselt mit %2.</translation>
    </message>
    <message>
        <source>Signing in works.</source>
        <translation>Die Anmeldung geht.</translation>
    </message>
    <message>
        <source>It says who you are: %1.</source>
        <translation>Es wird gesagt, wer Sie sind: %1.</translation>
    </message>
    <message>
        <source>Switching to a user works.</source>
        <translation>Der Wechsel zu einem Benutzer geht.</translation>
    </message>
    <message>
        <source>It then says that you are %1.</source>
        <translation>Danach heißt es, Sie seien %1.</translation>
    </message>
    <message>
        <source>Stopping works.</source>
        <translation>Der Stopp geht.</translation>
    </message>
    <message>
        <source>You are yourself again: %1.</source>
        <translation>Sie sind wieder Sie selbst: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Users can be searched: %Ln found.</source>
        <translation>
            <numerusform>Benutzer lassen sich suchen: %Ln gefunden.</numerusform>
            <numerusform>Benutzer lassen sich suchen: %Ln gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions can be ended one by one, so left-over ones will be.</source>
        <translation>Sitzungen lassen sich einzeln beenden, also geschieht das mit übrig gebliebenen.</translation>
    </message>
    <message>
        <source>Signing out works.</source>
        <translation>Die Abmeldung geht.</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>Nicht angemeldet. %1</translation>
    </message>
    <message>
        <source>It does not say who you are. %1</source>
        <translation>Es wird nicht gesagt, wer Sie sind. %1</translation>
    </message>
    <message>
        <source>Not switched. %1</source>
        <translation>Nicht gewechselt. %1</translation>
    </message>
    <message>
        <source>Not stopped. %1</source>
        <translation>Nicht gestoppt. %1</translation>
    </message>
    <message>
        <source>Users cannot be searched. %1</source>
        <translation>Benutzer lassen sich nicht suchen. %1</translation>
    </message>
    <message>
        <source>Ending one session ends others with it, so Understudy does not end left-over ones.</source>
        <translation>Mit einer Sitzung enden andere, also beendet Understudy keine übrig gebliebenen.</translation>
    </message>
    <message>
        <source>It did not show that it can end one session alone, so left-over ones stay.</source>
        <translation>Ob sich eine Sitzung allein beenden lässt, ist nicht erwiesen, also bleiben übrig gebliebene bestehen.</translation>
    </message>
    <message>
        <source>Not signed out. %1</source>
        <translation>Nicht abgemeldet. %1</translation>
    </message>
    <message>
        <source>%1 does not say who you are. User %2 was expected.</source>
        <translation>%1 sagt nicht, wer Sie sind. Erwartet wurde Benutzer %2.</translation>
    </message>
    <message>
        <source>%1 says that you are %2. User %3 was expected.</source>
        <translation>%1 sagt, Sie seien %2. Erwartet wurde Benutzer %3.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2, but not that it is you who is behind it.</source>
        <translation>%1 sagt, Sie seien Benutzer %2, aber nicht, dass Sie dahinterstehen.</translation>
    </message>
    <message>
        <source>There is no stop: the session is ended or forgotten.</source>
        <translation>Es gibt keinen Stopp: Die Sitzung wird beendet oder vergessen.</translation>
    </message>
    <message>
        <source>There is no list of users: you type their ids.</source>
        <translation>Es gibt keine Liste der Benutzer: Sie geben deren IDs ein.</translation>
    </message>
    <message>
        <source>There is no way to end one session: left-over ones run out by themselves.</source>
        <translation>Es gibt keinen Weg, eine Sitzung zu beenden: Übrig gebliebene laufen von selbst ab.</translation>
    </message>
    <message>
        <source>There is no signing out: the session is forgotten.</source>
        <translation>Es gibt keine Abmeldung: Die Sitzung wird vergessen.</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This needs a look.</source>
        <translation>Das sollten Sie sich ansehen.</translation>
    </message>
    <message>
        <source>All of it works.</source>
        <translation>Alles geht.</translation>
    </message>
    <message>
        <source>So far it works. Type a user id to try a switch, too.</source>
        <translation>So weit geht es. Geben Sie eine Benutzer-ID ein, um auch einen Wechsel zu probieren.</translation>
    </message>
    <message>
        <source>So far it works. Type how you sign in to try more.</source>
        <translation>So weit geht es. Geben Sie ein, wie Sie sich anmelden, um mehr zu probieren.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>GivenCredentials</name>
    <message>
        <source>Credentials, line %1: this is no field=value of the profile.</source>
        <translation>Zugangsdaten, Zeile %1: Das ist kein Feld=Wert des Profils.</translation>
    </message>
    <message>
        <source>Credentials, line %1: &quot;%2&quot; is there twice.</source>
        <translation>Zugangsdaten, Zeile %1: „%2“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Credentials: &quot;%1&quot; (%2) is missing. Add a line %1=VALUE.</source>
        <translation>Zugangsdaten: „%1“ (%2) fehlt. Fügen Sie eine Zeile %1=WERT hinzu.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: %2. Open it for the command, as in 3&lt;FILE.</source>
        <translation>--credentials-fd %1: %2. Öffnen Sie ihn für den Befehl, wie in 3&lt;DATEI.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: this is too long for credentials.</source>
        <translation>--credentials-fd %1: Das ist zu lang für Zugangsdaten.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the credentials on. Give them with --credentials-fd.</source>
        <translation>Hier ist kein Terminal, um nach den Zugangsdaten zu fragen. Geben Sie sie mit --credentials-fd an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not given, so nothing was asked.</source>
        <translation>„%1“ wurde nicht angegeben, also wurde niemand gefragt.</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open or not known</source>
        <translation>Offen oder unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Ended elsewhere</source>
        <translation>Anderswo beendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>May be live</source>
        <translation>Besteht vielleicht</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>Von Hand geprüft</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es läuft noch.</translation>
    </message>
    <message>
        <source>Nobody has proved yet how this ended, or whether it did.</source>
        <translation>Noch hat niemand nachgewiesen, wie das endete und ob überhaupt.</translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation>Es wurde hier gestoppt.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Die Zeit war abgelaufen.</translation>
    </message>
    <message>
        <source>The backend had ended it before anybody stopped it here.</source>
        <translation>Der Server hatte es beendet, bevor es hier jemand stoppte.</translation>
    </message>
    <message>
        <source>It never began: the backend or this computer said no.</source>
        <translation>Es begann nie: Der Server oder dieser Computer hat abgelehnt.</translation>
    </message>
    <message>
        <source>It was not what it should be, and was ended again at once.</source>
        <translation>Es war nicht, was es sein sollte, und wurde sofort wieder beendet.</translation>
    </message>
    <message>
        <source>A session may have been left at the backend. Somebody has looked after it.</source>
        <translation>Beim Server ist vielleicht eine Sitzung übrig geblieben. Jemand hat sich darum gekümmert.</translation>
    </message>
    <message>
        <source>The backend never answered: a session that nobody holds may be left there.</source>
        <translation>Der Server hat nie geantwortet: Dort ist vielleicht eine Sitzung übrig, die niemand hat.</translation>
    </message>
    <message>
        <source>Somebody checked by hand that it was over, and closed it.</source>
        <translation>Jemand hat von Hand geprüft, dass es vorbei war, und es geschlossen.</translation>
    </message>
    <message>
        <source>About to ask the backend</source>
        <translation>Gleich wird der Server gefragt</translation>
    </message>
    <message>
        <source>Switched, and verified</source>
        <translation>Gewechselt und geprüft</translation>
    </message>
    <message>
        <source>The start was lost on its way</source>
        <translation>Der Start ging unterwegs verloren</translation>
    </message>
    <message>
        <source>No answer to the start</source>
        <translation>Keine Antwort auf den Start</translation>
    </message>
    <message>
        <source>No session found when Understudy started</source>
        <translation>Keine Sitzung gefunden, als Understudy startete</translation>
    </message>
    <message>
        <source>Found when Understudy started</source>
        <translation>Gefunden, als Understudy startete</translation>
    </message>
    <message>
        <source>Taken up again when Understudy started</source>
        <translation>Wieder aufgenommen, als Understudy startete</translation>
    </message>
    <message>
        <source>The backend confirmed it</source>
        <translation>Vom Server bestätigt</translation>
    </message>
    <message>
        <source>Stop pressed</source>
        <translation>Stopp gedrückt</translation>
    </message>
    <message>
        <source>Ended for certain</source>
        <translation>Mit Sicherheit beendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Ended by the test of the connection</source>
        <translation>Durch den Test der Verbindung beendet</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Nachträglich eingetragen</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <translation>Änderungen erlaubt: %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and the time of the day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>LTR</source>
        <extracomment>Not to be read: &quot;RTL&quot; where the language is written from right to left, &quot;LTR&quot; elsewhere.</extracomment>
        <translation>LTR</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader reads out.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PreferenceChoices</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hide everything, go on impersonating</source>
        <translation>Alles verbergen, den Wechsel fortsetzen</translation>
    </message>
    <message>
        <source>Stop impersonating</source>
        <translation>Den Wechsel stoppen</translation>
    </message>
    <message>
        <source>the connections that can be used</source>
        <translation>welche Verbindungen benutzt werden können</translation>
    </message>
    <message>
        <source>what a ticket looks like</source>
        <translation>wie ein Ticket aussieht</translation>
    </message>
    <message>
        <source>the longest time</source>
        <translation>die längste Zeit</translation>
    </message>
    <message>
        <source>that changes stay blocked in the view</source>
        <translation>dass Änderungen in der Ansicht blockiert bleiben</translation>
    </message>
    <message>
        <source>how long the journal is kept</source>
        <translation>wie lange das Protokoll aufbewahrt wird</translation>
    </message>
    <message>
        <source>what happens when the screen is locked</source>
        <translation>was beim Sperren des Bildschirms geschieht</translation>
    </message>
    <message>
        <source>This computer&apos;s policy fixes %1.</source>
        <translation>Die Richtlinie dieses Computers legt fest: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 fixes %2.</source>
        <translation>Die Richtlinie von %1 legt fest: %2.</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <source>Base path of the API</source>
        <translation>Basispfad der API</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Cookie prefix</source>
        <translation>Präfix der Cookies</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First page of the view</source>
        <translation>Erste Seite der Ansicht</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>RPC base path</source>
        <translation>Basispfad der RPCs</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Resolver that impersonates</source>
        <translation>Resolver zum Wechseln</translation>
    </message>
    <message>
        <source>Resolver that lists users</source>
        <translation>Resolver für die Benutzerliste</translation>
    </message>
    <message>
        <source>Resolver that says who I am</source>
        <translation>Resolver für „wer bin ich“</translation>
    </message>
    <message>
        <source>Resolver that signs in</source>
        <translation>Resolver zum Anmelden</translation>
    </message>
    <message>
        <source>Resolver that signs out</source>
        <translation>Resolver zum Abmelden</translation>
    </message>
    <message>
        <source>Resolver that stops</source>
        <translation>Resolver zum Stoppen</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Widerrufs-Endpunkt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Type of token that a user id counts as</source>
        <translation>Typ des Tokens, als das eine Benutzer-ID gilt</translation>
    </message>
    <message>
        <source>Type of token to ask for</source>
        <translation>Typ des Tokens, das verlangt wird</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Userinfo-Endpunkt</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was er bekommt</translation>
    </message>
    <message>
        <source>Where a token names the actor</source>
        <translation>Wo ein Token nennt, wer handelt</translation>
    </message>
    <message>
        <source>Where a user holds the name</source>
        <translation>Wo ein Benutzer den Namen hat</translation>
    </message>
    <message>
        <source>Where a user holds the role</source>
        <translation>Wo ein Benutzer die Rolle hat</translation>
    </message>
    <message>
        <source>Where its result holds the count</source>
        <translation>Wo das Ergebnis die Anzahl hat</translation>
    </message>
    <message>
        <source>Where its result holds the list</source>
        <translation>Wo das Ergebnis die Liste hat</translation>
    </message>
    <message>
        <source>Where its result holds the user</source>
        <translation>Wo das Ergebnis den Benutzer hat</translation>
    </message>
    <message>
        <source>Where the public data holds the actor&apos;s id</source>
        <translation>Wo die öffentlichen Daten die ID dessen haben, der handelt</translation>
    </message>
</context>
<context>
    <name>RemoteOptions</name>
    <message>
        <source>No console runs here. Start Understudy first.</source>
        <translation>Hier läuft keine Konsole. Starten Sie erst Understudy.</translation>
    </message>
    <message>
        <source>The console has ended before it answered.</source>
        <translation>Die Konsole wurde beendet, bevor sie geantwortet hat.</translation>
    </message>
    <message>
        <source>Say whom to become: understudy start USER --reason TEXT.</source>
        <translation>Sagen Sie, zu wem gewechselt wird: understudy start BENUTZER --reason TEXT.</translation>
    </message>
    <message>
        <source>This takes options only.</source>
        <translation>Hier sind nur Optionen möglich.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit braucht eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--minutes needs a number from %1 to %2.</source>
        <translation>--minutes braucht eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>See understudy status --help.</source>
        <translation>Siehe understudy status --help.</translation>
    </message>
    <message>
        <source>Usage: understudy start USER --reason TEXT [--ticket TEXT] [--minutes N] [--connection NAME]
       understudy stop
       understudy status [--json]
       understudy journal [--limit N] [--json]
Talks to the console that runs.

  start     Fill in the form, and wait until you press Switch to User there. In that
            window you can let this terminal switch without asking from then on
  stop      Stop the impersonation, and wait until that is certain
  status    Say whose session is held, and how long still
  journal   The newest entries of the journal

  --data-dir DIR  The data folder of the console to talk to

Ends with 0; 1 where it did not work, 2 for arguments that cannot be understood,
3 where no console runs.
</source>
        <translation>Aufruf: understudy start BENUTZER --reason TEXT [--ticket TEXT] [--minutes N] [--connection NAME]
        understudy stop
        understudy status [--json]
        understudy journal [--limit N] [--json]
Spricht mit der laufenden Konsole.

  start     Das Formular ausfüllen und warten, bis Sie dort „Zum Benutzer wechseln“ drücken. In dem
            Fenster können Sie diesem Terminal erlauben, von da an ohne Rückfrage zu wechseln
  stop      Den Wechsel stoppen und warten, bis das sicher ist
  status    Sagen, wessen Sitzung gehalten wird und wie lange noch
  journal   Die neuesten Einträge des Protokolls

  --data-dir ORDNER  Der Datenordner der Konsole, mit der gesprochen wird

Endet mit 0; mit 1, wo es nicht ging, mit 2 bei unverständlichen Argumenten,
mit 3, wo keine Konsole läuft.
</translation>
    </message>
    <message>
        <source>Understudy runs, but does not answer. Try again; if that does not help, end it and start it anew.</source>
        <translation>Understudy läuft, antwortet aber nicht. Versuchen Sie es erneut; wenn das nicht hilft, beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>That is more than Understudy takes at once. Shorten it.</source>
        <translation>Das ist mehr, als Understudy auf einmal annimmt. Kürzen Sie es.</translation>
    </message>
</context>
<context>
    <name>RemoteWording</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>Bei %1 angemeldet als %2.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>Understudy::AboutPage</name>
    <message>
        <source>About Understudy</source>
        <translation>Über Understudy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>See your application as one of your users sees it, and never forget whose eyes you are using.</source>
        <translation>Sehen Sie Ihre Anwendung so, wie einer Ihrer Benutzer sie sieht, und vergessen Sie nie, durch wessen Augen Sie blicken.</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL 3.0 or later</source>
        <translation>Version %1 · Qt %2 · GPL 3.0 oder neuer</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, system, keychain, names of connections and warnings; no secret</source>
        <translation>Versionen, System, Schlüsselbund, Namen der Verbindungen und Warnungen; nichts Geheimes</translation>
    </message>
</context>
<context>
    <name>Understudy::ActionPalette</name>
    <message>
        <source>Nothing fits. Type less, or something else.</source>
        <translation>Nichts passt. Geben Sie weniger oder etwas anderes ein.</translation>
    </message>
    <message>
        <source>Find an action or a user</source>
        <translation>Aktion oder Benutzer finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>An action, or a user&apos;s id, name or address</source>
        <translation>Eine Aktion oder ID, Name oder Adresse eines Benutzers</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Eine Aktion</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDelegate</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and an id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>Who impersonates, and whom.</extracomment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Two times of the day.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDesk</name>
    <message>
        <source>That impersonation is over.</source>
        <translation>Dieser Wechsel ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln impersonations are over.</source>
        <translation>
            <numerusform>%Ln Wechsel ist beendet.</numerusform>
            <numerusform>Alle %Ln Wechsel sind beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message>
        <source>Active impersonations</source>
        <translation>Laufende Wechsel</translation>
    </message>
    <message>
        <source>These are the newest %L1; there are more.</source>
        <translation>Das sind die neuesten %L1; es gibt mehr.</translation>
    </message>
    <message>
        <source>&amp;Yes, end it</source>
        <translation>&amp;Ja, beenden</translation>
    </message>
    <message>
        <source>&amp;No, leave it</source>
        <translation>&amp;Nein, weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>End this: %1? It is over for them within seconds.</source>
        <translation>%1: Soll das enden? Für die Person ist es in wenigen Sekunden vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>End all %Ln impersonations of %1?</source>
        <translation>
            <numerusform>Soll der Wechsel von %1 enden?</numerusform>
            <numerusform>Sollen alle %Ln Wechsel von %1 enden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is inside whose account at %1 at this moment.</source>
        <translation>Wer gerade in wessen Konto bei %1 ist.</translation>
    </message>
    <message>
        <source>No one. Whoever switches to a user at %1 will be here.</source>
        <translation>Niemand. Wer bei %1 zu einem Benutzer wechselt, steht hier.</translation>
    </message>
    <message>
        <source>End &amp;all of %1</source>
        <translation>&amp;Alle von %1 beenden</translation>
    </message>
</context>
<context>
    <name>Understudy::AwayPage</name>
    <message>
        <source>Hidden while you are away</source>
        <translation>Verborgen, während Sie weg sind</translation>
    </message>
    <message>
        <source>&amp;I am back</source>
        <translation>&amp;Ich bin wieder da</translation>
    </message>
    <message>
        <source>The screen was locked, the computer slept, or nobody used it for a while, so this is hidden. What you typed is still there.</source>
        <translation>Der Bildschirm war gesperrt, der Computer hat geschlafen, oder eine Weile hat ihn niemand benutzt: Deshalb ist dies verborgen. Was Sie getippt haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>Understudy::BarAnnouncer</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::CheckRun</name>
    <message>
        <source>Trying the profile with understudy check</source>
        <translation>Profil mit understudy check ausprobieren</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Ending what was begun. Once more to leave it as it is.</source>
        <translation>Was begonnen wurde, wird beendet. Noch einmal, um es so zu lassen.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDelegate</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDesk</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is imported. Edit it if it needs a secret, then test it.</source>
        <translation>%1 ist importiert. Bearbeiten Sie die Verbindung, falls sie ein Geheimnis braucht, dann testen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is exported to %2, without its secrets.</source>
        <translation>%1 ist nach %2 exportiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>it needs the profile “%1”, which is not here. Import that first</source>
        <translation>sie braucht das Profil „%1“, das hier fehlt. Importieren Sie erst das</translation>
    </message>
    <message>
        <source>The profile %1 is here now. Choose it when you add a connection.</source>
        <translation>Das Profil %1 ist jetzt da. Wählen Sie es, wenn Sie eine Verbindung hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionForm</name>
    <message>
        <source>Not encrypted: allow plain &amp;http</source>
        <translation>Nicht verschlüsselt: einfaches &amp;http erlauben</translation>
    </message>
    <message>
        <source>Changes may be allowed in the view, with a reason</source>
        <translation>Änderungen in der Ansicht erlauben, mit einem Grund</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Longest &amp;impersonation</source>
        <translation>Längster &amp;Wechsel</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress</source>
        <translation>A&amp;dresse des Proxys</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Zertifizierungsste&amp;lle (Datei)</translation>
    </message>
    <message>
        <source>Choose how it speaks</source>
        <translation>Wählen Sie, wie sie spricht</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Passwords and sessions can be read on their way. For networks that you trust alone.</source>
        <translation>Passwörter und Sitzungen können unterwegs gelesen werden. Nur für Netze, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Proxy.</extracomment>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Optional. Its authorities count beside the system&apos;s.</source>
        <translation>Optional. Ihre Stellen gelten neben denen des Systems.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Hier &amp;bleiben</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Nicht alles ist gespeichert.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPages</name>
    <message>
        <source>Import a connection</source>
        <translation>Verbindung importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Export a connection</source>
        <translation>Verbindung exportieren</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection of your own yet. A connection tells Understudy which application to sign in to, and how it speaks. Add one, or import one that a colleague has exported.</source>
        <translation>Noch keine eigene Verbindung. Eine Verbindung sagt Understudy, bei welcher Anwendung Sie sich anmelden und wie diese spricht. Fügen Sie eine hinzu, oder importieren Sie eine, die jemand aus Ihrem Team exportiert hat.</translation>
    </message>
    <message>
        <source>Yes, &amp;remove it</source>
        <translation>Ja, ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;Nein, behalten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Teste&amp;n</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Import &amp;profile…</source>
        <translation>&amp;Profil importieren…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>You are somebody else at %1. Stop first to edit or remove it.</source>
        <translation>Bei %1 sind Sie gerade jemand anderes. Stoppen Sie erst, um die Verbindung zu bearbeiten oder zu entfernen.</translation>
    </message>
    <message>
        <source>Remove %1? Its settings and what the keychain keeps for it go with it. The journal stays.</source>
        <translation>%1 entfernen? Die Einstellungen und was der Schlüsselbund dafür aufbewahrt gehen mit. Das Protokoll bleibt.</translation>
    </message>
</context>
<context>
    <name>Understudy::Console</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%Ln minute(s) left as user %1</source>
        <translation>
            <numerusform>Noch %Ln Minute als Benutzer %1</numerusform>
            <numerusform>Noch %Ln Minuten als Benutzer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Then Understudy stops the impersonation at %1 by itself.</source>
        <translation>Dann stoppt Understudy den Wechsel bei %1 von selbst.</translation>
    </message>
    <message>
        <source>No longer user %1</source>
        <translation>Nicht mehr Benutzer %1</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopWatch</name>
    <message>
        <source>It hides what it shows of others first.</source>
        <translation>Es verbirgt zuerst, was es von anderen zeigt.</translation>
    </message>
</context>
<context>
    <name>Understudy::ErrorLabel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Understudy::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A connection is one application: a name, its address, and a profile that says how its backend speaks. Add one under Connections and press “Test now” there: each step says whether it works. Then sign in with your own account.</source>
        <translation>Eine Verbindung ist eine Anwendung: ein Name, ihre Adresse und ein Profil, das sagt, wie ihr Server spricht. Fügen Sie unter „Verbindungen“ eine hinzu und drücken Sie dort „Jetzt testen“: Jeder Schritt sagt, ob er geht. Dann melden Sie sich mit Ihrem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>The yellow bar</source>
        <translation>Der gelbe Balken</translation>
    </message>
    <message>
        <source>As long as this console holds somebody else’s session, the bar is there, on every page and after a crash. Stop, or Ctrl+Shift+S, ends it at once and makes you yourself again. When the time is over, it ends by itself.</source>
        <translation>Solange diese Konsole die Sitzung von jemand anderem hat, ist der Balken da, auf jeder Seite und auch nach einem Absturz. „Stopp“ oder Strg+Umschalt+S beendet sie sofort, und Sie sind wieder Sie selbst. Wenn die Zeit um ist, endet sie von selbst.</translation>
    </message>
    <message>
        <source>The window while user 42 is impersonated, with the yellow bar on top</source>
        <translation>Das Fenster während des Wechsels zu Benutzer 42, mit dem gelben Balken oben</translation>
    </message>
    <message>
        <source>The application as the user</source>
        <translation>Die Anwendung als der Benutzer</translation>
    </message>
    <message>
        <source>“Open as user” shows the application in a browser that shares nothing with yours and forgets everything. Nothing can be changed in it until you allow that, with a reason.</source>
        <translation>„Als Benutzer öffnen“ zeigt die Anwendung in einem Browser, der nichts mit Ihrem teilt und alles vergisst. Darin lässt sich nichts ändern, bis Sie es erlauben, mit einem Grund.</translation>
    </message>
    <message>
        <source>The application as user 42 sees it, under the same bar</source>
        <translation>Die Anwendung, wie Benutzer 42 sie sieht, unter demselben Balken</translation>
    </message>
    <message>
        <source>When something does not answer</source>
        <translation>Wenn etwas nicht antwortet</translation>
    </message>
    <message>
        <source>The bar stays for as long as it is not certain that the session has ended, and says what it is waiting for. “Verify” asks again. A notice tells of a session that an unanswered call may have left behind; it goes when that is over, or when you have seen to it.</source>
        <translation>Der Balken bleibt, solange nicht sicher ist, dass die Sitzung zu Ende ist, und sagt, worauf er wartet. „Prüfen“ fragt erneut. Ein Hinweis nennt eine Sitzung, die ein unbeantworteter Aufruf übrig gelassen haben kann; er verschwindet, wenn sie vorbei ist oder Sie sich darum gekümmert haben.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The journal keeps every switch of this console: who, whom, why, when and how it ended. It can be filtered and exported. The application’s backend keeps its own record.</source>
        <translation>Das Protokoll hält jeden Wechsel dieser Konsole fest: wer, zu wem, warum, wann und wie er endete. Es lässt sich filtern und exportieren. Der Server der Anwendung führt sein eigenes.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top.</source>
        <translation>Geben Sie eine Benutzer-ID, einen Namen oder eine Adresse ein, sagen Sie, wozu, und drücken Sie „Zum Benutzer wechseln“. Der Grund steht beim Wechsel im Protokoll. Wer einen Stern hat, steht oben.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top; %1 sets it.</source>
        <translation>Geben Sie eine Benutzer-ID, einen Namen oder eine Adresse ein, sagen Sie, wozu, und drücken Sie „Zum Benutzer wechseln“. Der Grund steht beim Wechsel im Protokoll. Wer einen Stern hat, steht oben; %1 setzt ihn.</translation>
    </message>
</context>
<context>
    <name>Understudy::Header</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>Men&amp;ü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::IdentityStrip</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Sie sind %1</translation>
    </message>
</context>
<context>
    <name>Understudy::ImpersonationBar</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Chec&amp;ked: close</source>
        <translation>&amp;Geprüft: schließen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalChart</name>
    <message>
        <source>Impersonations and minutes per day</source>
        <translation>Wechsel und Minuten je Tag</translation>
    </message>
    <message>
        <source>Impersonations</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>most %L1</source>
        <translation>höchstens %L1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1: impersonations %L2, minutes %L3</source>
        <translation>%1: Wechsel %L2, Minuten %L3</translation>
    </message>
    <message>
        <source>%1 to %2: impersonations %L3, minutes %L4</source>
        <translation>%1 bis %2: Wechsel %L3, Minuten %L4</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDelegate</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDesk</name>
    <message>
        <source>Export the journal</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>CSV, für Tabellen (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries exported: %L1, to %2</source>
        <translation>Exportierte Einträge: %L1, nach %2</translation>
    </message>
    <message>
        <source>It could not be exported. Choose another place.</source>
        <translation>Der Export ist gescheitert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Only %1 can tell. Open that connection, then check again.</source>
        <translation>Das weiß nur %1. Öffnen Sie diese Verbindung und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Only %1 could tell, and it is no connection of yours any more. Look at the application itself.</source>
        <translation>Das wüsste nur %1, und diese Verbindung haben Sie nicht mehr. Sehen Sie in der Anwendung selbst nach.</translation>
    </message>
    <message>
        <source>If a session as user %1 was left, its longest time is over by now.</source>
        <translation>Falls eine Sitzung als Benutzer %1 übrig blieb, ist ihre längste Zeit inzwischen vorbei.</translation>
    </message>
    <message>
        <source>Sign in at %1 first, then check again.</source>
        <translation>Melden Sie sich erst bei %1 an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again in a moment.</source>
        <translation>%1 antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2. Stop to end it.</source>
        <translation>%1 sagt, Sie seien Benutzer %2. Drücken Sie Stopp, um das zu beenden.</translation>
    </message>
    <message>
        <source>It is under way. How it ends will be written here.</source>
        <translation>Es ist im Gange. Wie es endet, wird hier stehen.</translation>
    </message>
    <message>
        <source>It is settled. How it ended is written in its details.</source>
        <translation>Es ist geklärt. Wie es endete, steht in den Details.</translation>
    </message>
    <message>
        <source>It could not be settled now. Open %1 again, then check again.</source>
        <translation>Es ließ sich jetzt nicht klären. Öffnen Sie %1 erneut und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again, then check again.</source>
        <translation>Ihre Sitzung bei %1 ist zu Ende. Melden Sie sich wieder an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 says that you are yourself. Whether a session as user %2 was left, it cannot be asked from here: look there, and say so once you have checked.</source>
        <translation>%1 sagt, dass Sie Sie selbst sind. Ob eine Sitzung als Benutzer %2 übrig blieb, lässt sich von hier nicht fragen: Sehen Sie dort nach, und sagen Sie es, wenn Sie geprüft haben.</translation>
    </message>
    <message>
        <source>You are somebody else at %1 now. Stop, then check again.</source>
        <translation>Bei %1 sind Sie gerade jemand anderes. Stoppen Sie und prüfen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDetail</name>
    <message>
        <source>Org %1</source>
        <translation>Org. %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt p&amp;rüfen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>As whom</source>
        <extracomment>The user who was impersonated.</extracomment>
        <translation>Als wer</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>The person who impersonated.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>In the words of who failed</source>
        <translation>In den Worten dessen, was scheiterte</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Gedauert</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>How many minutes.</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Nummer im Protokoll</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A time of the day, and what happened then.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalFilterRow</name>
    <message>
        <source>User, reason or ticket</source>
        <translation>Benutzer, Grund oder Ticket</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>&amp;Ausgang</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Outcome or connection.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>I have checked</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
    <message>
        <source>The journal cannot be read. Check the permissions of the data folder.</source>
        <translation>Das Protokoll kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Take a word away, or choose another outcome or time.</source>
        <translation>Nichts passt zu diesem Filter. Nehmen Sie ein Wort weg, oder wählen Sie einen anderen Ausgang oder Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing yet. Every switch is written here before the backend is asked, and how it ended after.</source>
        <translation>Noch nichts. Jeder Wechsel wird hier notiert, bevor der Server gefragt wird, und danach, wie er endete.</translation>
    </message>
</context>
<context>
    <name>Understudy::LocalCaller</name>
    <message>
        <source>Nobody has switched for ten minutes, so this has given up waiting. Try again.</source>
        <translation>Zehn Minuten lang hat niemand gewechselt, deshalb wird nicht länger gewartet. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Understudy::MainWindow</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 — impersonating — Understudy</source>
        <translation>%1 — im Wechsel — Understudy</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
    <message>
        <source>%1 — Understudy</source>
        <translation>%1 — Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::Notice</name>
    <message>
        <source>Detai&amp;ls</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Understudy::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Understudy::PeoplePart</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No one yet. People you switch to will be here.</source>
        <translation>Noch niemand. Zu wem Sie wechseln, der steht dann hier.</translation>
    </message>
    <message>
        <source>%1 An exact id works all the same.</source>
        <translation>%1 Eine genaue ID geht trotzdem.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>Favoriten und zuletzt</translation>
    </message>
    <message>
        <source>%1 There may be more than these.</source>
        <translation>%1 Es gibt vielleicht mehr als diese.</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesDesk</name>
    <message>
        <source>Choose a browser of Chromium&apos;s family</source>
        <translation>Einen Browser der Chromium-Familie wählen</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Zeit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Während Sie weg sind</translation>
    </message>
    <message>
        <source>From the next start of Understudy on.</source>
        <translation>Ab dem nächsten Start von Understudy.</translation>
    </message>
    <message>
        <source>The first that is found</source>
        <translation>Der erste, der gefunden wird</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>Während des Wechsels</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>There is no such program. Name another one, or empty this.</source>
        <translation>Ein solches Programm gibt es nicht. Nennen Sie ein anderes, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>%1 min at most. %2</source>
        <translation>Höchstens %1 min. %2</translation>
    </message>
    <message>
        <source>A connection can have a shorter one.</source>
        <translation>Eine Verbindung kann eine kürzere haben.</translation>
    </message>
</context>
<context>
    <name>Understudy::PrefillPart</name>
    <message>
        <source>&amp;Let this terminal switch without asking</source>
        <translation>Dieses Terminal wechse&amp;ln lassen, ohne zu fragen</translation>
    </message>
    <message>
        <source>Until it or this console closes</source>
        <translation>Bis es oder diese Konsole geschlossen wird</translation>
    </message>
    <message>
        <source>Filled in from a link. Nobody is switched to until you press Switch to User.</source>
        <translation>Aus einem Link ausgefüllt. Gewechselt wird erst, wenn Sie „Zum Benutzer wechseln“ drücken.</translation>
    </message>
    <message>
        <source>Filled in from a terminal, which waits. Nobody is switched to until you press Switch to User.</source>
        <translation>Von einem Terminal ausgefüllt, das wartet. Gewechselt wird erst, wenn Sie „Zum Benutzer wechseln“ drücken.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Nobody is switched to until you press Switch to User.</source>
        <translation>Von der Befehlszeile ausgefüllt. Gewechselt wird erst, wenn Sie „Zum Benutzer wechseln“ drücken.</translation>
    </message>
</context>
<context>
    <name>Understudy::ProgressRing</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>Understudy::QuitPage</name>
    <message>
        <source>The stop is not certain yet</source>
        <translation>Der Stopp ist noch nicht sicher</translation>
    </message>
    <message>
        <source>Keep try&amp;ing</source>
        <translation>&amp;Weiter versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit and continue later</source>
        <translation>&amp;Beenden und später fortsetzen</translation>
    </message>
    <message>
        <source>The session as user %1 could not be ended within five seconds. Understudy goes on trying. If you quit now, the next start shows the yellow bar again and ends it.</source>
        <translation>Die Sitzung als Benutzer %1 ließ sich nicht binnen fünf Sekunden beenden. Understudy versucht es weiter. Wenn Sie jetzt beenden, zeigt der nächste Start wieder den gelben Balken und beendet die Sitzung.</translation>
    </message>
</context>
<context>
    <name>Understudy::Rail</name>
    <message>
        <source>Switch</source>
        <extracomment>A verb: to a user. It has little room.</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Impersonations that go on at this moment.</extracomment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Understudy::RailItem</name>
    <message>
        <source>This is what shows.</source>
        <translation>Das wird gerade gezeigt.</translation>
    </message>
</context>
<context>
    <name>Understudy::RemoteDesk</name>
    <message>
        <source>%1. Stop first: understudy stop</source>
        <translation>%1. Stoppen Sie erst: understudy stop</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in in Understudy&apos;s window, then try again.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich im Fenster von Understudy an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Understudy is at %1, not at %2. Choose the connection in its window, then try again.</source>
        <translation>Understudy ist bei %1, nicht bei %2. Wählen Sie die Verbindung in seinem Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Press Switch to User in Understudy&apos;s window.</source>
        <translation>Drücken Sie im Fenster von Understudy „Zum Benutzer wechseln“.</translation>
    </message>
    <message>
        <source>Nobody is impersonated.</source>
        <translation>Es läuft kein Wechsel.</translation>
    </message>
    <message>
        <source>The stop is not certain yet. Understudy goes on trying.</source>
        <translation>Der Stopp ist noch nicht sicher. Understudy versucht es weiter.</translation>
    </message>
    <message>
        <source>%1 instead.</source>
        <translation>Stattdessen: %1.</translation>
    </message>
    <message>
        <source>A test of a connection holds a session as user %1 at the moment. Try again when it is over.</source>
        <translation>Der Test einer Verbindung hält gerade eine Sitzung als Benutzer %1. Versuchen Sie es erneut, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Another terminal waits already. Switch, or end its call, then try again.</source>
        <translation>Ein anderes Terminal wartet schon. Wechseln Sie, oder beenden Sie seinen Aufruf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This terminal has asked again since.</source>
        <translation>Dieses Terminal hat seither noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The test is being stopped.</source>
        <translation>Der Test wird beendet.</translation>
    </message>
    <message>
        <source>Somebody else is signed in now, or elsewhere.</source>
        <translation>Jetzt ist jemand anderes angemeldet, oder anderswo.</translation>
    </message>
</context>
<context>
    <name>Understudy::RequestsPage</name>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The request would have ended the impersonation.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The page went for another site.</extracomment>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nothing yet. What the application&apos;s pages ask for is listed here, until the view is closed.</source>
        <translation>Noch nichts. Was die Seiten der Anwendung anfragen, steht hier, bis die Ansicht geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save as &amp;HAR…</source>
        <translation>Als &amp;HAR speichern…</translation>
    </message>
</context>
<context>
    <name>Understudy::RetentionPart</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>Auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Keep the&amp;m</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that ended more than %1 ago go now, and do not come back. What is still open stays.</source>
        <translation>Einträge, die vor mehr als der gewählten Zeit (%1) endeten, verschwinden jetzt und kommen nicht wieder. Was noch offen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Understudy::SettingFields</name>
    <message numerus="yes">
        <source>Show all %Ln settings</source>
        <translation>
            <numerusform>%Ln Einstellung zeigen</numerusform>
            <numerusform>Alle %Ln Einstellungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in your keychain. Leave it empty to keep it.</source>
        <translation>Im Schlüsselbund aufbewahrt. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Kept in your keychain.</source>
        <translation>Im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>C&amp;hange them…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutsPart</name>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Beside Ctrl+Shift+S, which always stops.</source>
        <translation>Neben Strg+Umschalt+S, das immer stoppt.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Manage co&amp;nnections…</source>
        <translation>Ve&amp;rbindungen verwalten…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>The demo is an application with made-up users that runs on this computer alone. Nothing you do there reaches anybody.</source>
        <translation>Die Demo ist eine Anwendung mit erfundenen Benutzern, die nur auf diesem Computer läuft. Nichts, was Sie dort tun, erreicht jemanden.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in in the window that has opened. It closes as soon as you have.</source>
        <translation>Melden Sie sich in dem Fenster an, das sich geöffnet hat. Es schließt sich, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Demo wird gestartet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Geben Sie hier etwas ein.</translation>
    </message>
    <message>
        <source>%1 Sign in with the browser instead.</source>
        <translation>%1 Melden Sie sich stattdessen mit dem Browser an.</translation>
    </message>
    <message>
        <source>Three steps, and you see your application as one of its users sees it:</source>
        <translation>Drei Schritte, und Sie sehen Ihre Anwendung so, wie einer ihrer Benutzer sie sieht:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add your application: its address, and a profile that says how its backend speaks.</source>
        <translation>Fügen Sie Ihre Anwendung hinzu: ihre Adresse und ein Profil, das sagt, wie ihr Server spricht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>“Test now”, in the connection, tries each step against the backend and says what works.</source>
        <translation>„Jetzt testen“ in der Verbindung probiert jeden Schritt am Server aus und sagt, was geht.</translation>
    </message>
    <message>
        <source>With your own account. Then switch to a user, and say why.</source>
        <translation>Mit Ihrem eigenen Konto. Dann wechseln Sie zu einem Benutzer und sagen, warum.</translation>
    </message>
</context>
<context>
    <name>Understudy::SubjectPage</name>
    <message>
        <source>Switching…</source>
        <translation>Wird gewechselt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>This needs a look</source>
        <translation>Das sollten Sie sich ansehen</translation>
    </message>
    <message>
        <source>You are seeing through the eyes of</source>
        <translation>Sie sehen durch die Augen von</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Understudy::SwitchPage</name>
    <message>
        <source>Switch to a user</source>
        <translation>Zu einem Benutzer wechseln</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>Ben&amp;utzer-ID</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Type the connectio&amp;n&apos;s name</source>
        <translation>&amp;Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open the application at once</source>
        <translation>&amp;Anwendung sofort öffnen</translation>
    </message>
    <message>
        <source>&amp;Switch to User</source>
        <translation>Zum Benutzer &amp;wechseln</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>An id, a name or an address</source>
        <translation>ID, Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on; once a day.</source>
        <translation>Das ist Produktion. Geben Sie %1 ein, um fortzufahren; einmal am Tag.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Wird gewechselt…</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
    <message>
        <source>Kept in your journal and told to %1</source>
        <translation>Steht in Ihrem Protokoll und wird %1 mitgeteilt</translation>
    </message>
    <message>
        <source>Kept in your journal only</source>
        <translation>Steht nur in Ihrem Protokoll</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 von %L2 Zeichen</translation>
    </message>
    <message>
        <source>This is production. Type %1 here to go on.</source>
        <translation>Das ist Produktion. Geben Sie hier %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>This connection is called %1.</source>
        <translation>Diese Verbindung heißt %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Gebraucht wird: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::TestPart</name>
    <message>
        <source>&amp;User ID</source>
        <translation>Benut&amp;zer-ID</translation>
    </message>
    <message>
        <source>Test no&amp;w</source>
        <translation>&amp;Jetzt testen</translation>
    </message>
    <message>
        <source>Optional. Switches to this user for a moment, and back.</source>
        <translation>Optional. Wechselt kurz zu diesem Benutzer und zurück.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asks the application whether it is there. If you say how you sign in, it signs in and out, too. What you type here is used once and not kept.</source>
        <translation>Fragt die Anwendung, ob sie da ist. Wenn Sie angeben, wie Sie sich anmelden, wird auch an- und abgemeldet. Was Sie hier eingeben, wird einmal benutzt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>To switch to a user, say how you sign in, too.</source>
        <translation>Um zu einem Benutzer zu wechseln, geben Sie auch an, wie Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolDesk</name>
    <message>
        <source>There is no such page to show.</source>
        <translation>Es gibt keine solche Seite.</translation>
    </message>
    <message>
        <source>The page does not answer. Try again, or close the view.</source>
        <translation>Die Seite antwortet nicht. Versuchen Sie es noch einmal, oder schließen Sie die Ansicht.</translation>
    </message>
    <message>
        <source>This page has no address that could be passed on.</source>
        <translation>Diese Seite hat keine Adresse, die man weitergeben könnte.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Save a picture of the page</source>
        <translation>Bild der Seite speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>Das Speichern ist gescheitert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>A page offered %1, but it is too large, or one file too many.</source>
        <translation>Eine Seite hat %1 angeboten, aber das ist zu groß oder eine Datei zu viel.</translation>
    </message>
    <message>
        <source>The page offers %1 (%2).</source>
        <translation>Die Seite bietet %1 an (%2).</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Anfra&amp;gen</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>&amp;Tablet</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
</context>
<context>
    <name>Understudy::Tray</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show Understudy</source>
        <translation>Understudy zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewDesk</name>
    <message>
        <source>The page says: %1</source>
        <translation>Die Seite sagt: %1</translation>
    </message>
    <message>
        <source>A page hid the yellow bar, so it was closed.</source>
        <translation>Eine Seite hat den gelben Balken verdeckt und wurde geschlossen.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Opened in your own browser: %1</source>
        <translation>In Ihrem eigenen Browser geöffnet: %1</translation>
    </message>
    <message>
        <source>The journal cannot be written, so changes stay blocked. Check the space and the permissions of the data folder.</source>
        <translation>Das Protokoll kann nicht geschrieben werden, also bleiben Änderungen blockiert. Prüfen Sie Speicherplatz und Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>changes blocked</source>
        <translation>Änderungen blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 · noch %Ln Minute</numerusform>
            <numerusform>%1 · noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Changes stay blocked. %1</source>
        <translation>Änderungen bleiben blockiert. %1</translation>
    </message>
    <message>
        <source>Hidden while you are away. Understudy&apos;s window says how to come back.</source>
        <translation>Verborgen, solange Sie weg sind. Das Fenster von Understudy sagt, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewPart</name>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>Als Benutzer &amp;öffnen</translation>
    </message>
    <message>
        <source>Clo&amp;se the view</source>
        <translation>Ansicht s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>Änderungen er&amp;lauben…</translation>
    </message>
    <message>
        <source>&amp;Why are changes needed</source>
        <translation>&amp;Wozu braucht es Änderungen</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Änderungen er&amp;lauben</translation>
    </message>
    <message>
        <source>Keep them &amp;blocked</source>
        <translation>&amp;Blockiert lassen</translation>
    </message>
    <message>
        <source>Optional: such as /orders/17. Empty opens the first page.</source>
        <translation>Optional: etwa /orders/17. Leer öffnet die erste Seite.</translation>
    </message>
    <message>
        <source>Kept in your journal. Changes stay allowed until the view is closed.</source>
        <translation>Steht in Ihrem Protokoll. Änderungen bleiben erlaubt, bis die Ansicht geschlossen wird.</translation>
    </message>
    <message>
        <source>Save &amp;file…</source>
        <translation>&amp;Datei speichern…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Changes are allowed until the view is closed.</source>
        <translation>Änderungen sind erlaubt, bis die Ansicht geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowActions</name>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Active impersonations</source>
        <translation>&amp;Laufende Wechsel</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>Als Benutzer &amp;öffnen</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>Back in the view</source>
        <translation>In der Ansicht zurück</translation>
    </message>
    <message>
        <source>Forward in the view</source>
        <translation>In der Ansicht vor</translation>
    </message>
    <message>
        <source>Reload the view</source>
        <translation>Ansicht neu laden</translation>
    </message>
    <message>
        <source>Copy the view&apos;s address</source>
        <translation>Adresse der Ansicht kopieren</translation>
    </message>
    <message>
        <source>Save a picture of the view…</source>
        <translation>Bild der Ansicht speichern…</translation>
    </message>
    <message>
        <source>Requests of the view</source>
        <translation>Anfragen der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find an action or a user…</source>
        <translation>Aktion oder Benutzer &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>&amp;Über Understudy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of the F keys.</source>
        <translation>Tasten brauchen Strg, Alt oder Meta oder sind eine der F-Tasten.</translation>
    </message>
    <message>
        <source>%1 has these keys already. Choose others, or give it other ones first.</source>
        <translation>%1 hat diese Tasten schon. Wählen Sie andere, oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Import a connection…</source>
        <translation>Verbindung importieren…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Profil importieren…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>Änderungen er&amp;lauben…</translation>
    </message>
    <message>
        <source>Size of the view: desktop</source>
        <translation>Größe der Ansicht: Desktop</translation>
    </message>
    <message>
        <source>Size of the view: tablet</source>
        <translation>Größe der Ansicht: Tablet</translation>
    </message>
    <message>
        <source>Size of the view: phone</source>
        <translation>Größe der Ansicht: Telefon</translation>
    </message>
    <message>
        <source>Save the view&apos;s requests as HAR…</source>
        <translation>Anfragen der Ansicht als HAR speichern…</translation>
    </message>
    <message>
        <source>Save the file that the view offers…</source>
        <translation>Datei speichern, die die Ansicht anbietet…</translation>
    </message>
    <message>
        <source>Discard the file that the view offers</source>
        <translation>Datei verwerfen, die die Ansicht anbietet</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Set or remove the star</source>
        <translation>Stern setzen oder wegnehmen</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowNotices</name>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Erneut st&amp;arten</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>%1 öffn&amp;en</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1, seen by %2 at %3</source>
        <translation>%1, gesehen von %2 bei %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The backend</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again.</source>
        <translation>Ihre Sitzung bei %1 ist zu Ende. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>%1 does not know this email with this password. Check both and try again.</source>
        <translation>%1 kennt diese E-Mail-Adresse mit diesem Passwort nicht. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks for a second factor, which this form cannot give.</source>
        <translation>%1 verlangt einen zweiten Faktor, den dieses Formular nicht bietet.</translation>
    </message>
    <message>
        <source>This user does not exist at %1.</source>
        <translation>Diesen Benutzer gibt es bei %1 nicht.</translation>
    </message>
    <message>
        <source>User %1 does not exist at %2.</source>
        <translation>Benutzer %1 gibt es bei %2 nicht.</translation>
    </message>
    <message>
        <source>You are impersonating somebody already. Stop first, then try again.</source>
        <translation>Sie sind schon jemand anderes. Stoppen Sie erst und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 says that nobody is being impersonated.</source>
        <translation>%1 sagt, dass Sie niemand anderes sind.</translation>
    </message>
    <message>
        <source>Your account at %1 is gone or may no longer act. Ask its administrator.</source>
        <translation>Ihr Konto bei %1 gibt es nicht mehr, oder es darf nicht mehr handeln. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in %2.</source>
        <translation>%1 bittet zu warten. Versuchen Sie es in %2 noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in a moment.</source>
        <translation>%1 bittet zu warten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it runs and that the network is up, then try again.</source>
        <translation>%1 antwortet nicht. Prüfen Sie, ob es läuft und ob das Netz da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is itself, so nothing was sent. Its certificate needs a look.</source>
        <translation>%1 konnte nicht nachweisen, echt zu sein, also wurde nichts gesendet. Das Zertifikat sollte sich jemand ansehen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense here. Check its address and its profile.</source>
        <translation>%1 hat eine Antwort geschickt, die hier keinen Sinn ergibt. Prüfen Sie Adresse und Profil.</translation>
    </message>
    <message>
        <source>Sorry, we had an unexpected error. Please try again. - %1</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Versuchen Sie es noch einmal. - %1</translation>
    </message>
    <message>
        <source>User %1 is you. Choose another user.</source>
        <translation>Benutzer %1 sind Sie selbst. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 refused. You may not do this there.</source>
        <translation>%1 hat abgelehnt. Das dürfen Sie dort nicht.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>A reason has %L1 to %L2 characters, on one line.</source>
        <translation>Ein Grund hat %L1 bis %L2 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>A ticket has at most %L1 characters, on one line.</source>
        <translation>Ein Ticket hat höchstens %L1 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>Choose between %L1 and %L2 minutes.</source>
        <translation>Wählen Sie zwischen %L1 und %L2 Minuten.</translation>
    </message>
    <message>
        <source>This was not accepted. Check what you typed.</source>
        <translation>Das wurde nicht angenommen. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>This was not accepted: %1.</source>
        <translation>Das wurde nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody was switched. Check the space and the permissions of the data folder.</source>
        <translation>Das Protokoll kann nicht geschrieben werden, also wurde nicht gewechselt. Prüfen Sie Speicherplatz und Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, so nothing was kept. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist nicht benutzbar, also wurde nichts aufbewahrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something on this computer does not work. See the details.</source>
        <translation>Auf diesem Computer funktioniert etwas nicht. Sehen Sie in die Details.</translation>
    </message>
    <message>
        <source>Something on this computer does not work: %1.</source>
        <translation>Auf diesem Computer funktioniert etwas nicht: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and sessions are kept nowhere else. Install gnome-keyring or KWallet, sign in to your desktop again and start Understudy.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, und anderswo werden Sitzungen nicht aufbewahrt. Installieren Sie gnome-keyring oder KWallet, melden Sie sich wieder am Desktop an und starten Sie Understudy.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Wait a moment, then try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Warten Sie einen Augenblick und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain answered with an error. Check it with your desktop&apos;s password manager, then try again.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet. Prüfen Sie ihn mit der Passwortverwaltung Ihres Desktops und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 said yes and did not switch. You are still yourself.</source>
        <translation>%1 hat zugestimmt, aber nicht gewechselt. Sie sind weiter Sie selbst.</translation>
    </message>
    <message>
        <source>%1 made you somebody else: %2. This was undone.</source>
        <translation>%1 hat Sie zu jemand anderem gemacht: %2. Das wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 had made you yourself again without saying so. The impersonation is over.</source>
        <translation>%1 hatte Sie wieder zu Ihnen selbst gemacht, ohne es zu sagen. Der Wechsel ist beendet.</translation>
    </message>
    <message>
        <source>The application&apos;s page signed out or became somebody else, so the impersonation was stopped.</source>
        <translation>Die Seite der Anwendung hat sich abgemeldet oder wurde jemand anderes, also wurde der Wechsel gestoppt.</translation>
    </message>
    <message>
        <source>%1 had ended the impersonation already.</source>
        <translation>%1 hatte den Wechsel schon beendet.</translation>
    </message>
    <message>
        <source>The time was up, so the impersonation was stopped.</source>
        <translation>Die Zeit war abgelaufen, also wurde der Wechsel gestoppt.</translation>
    </message>
    <message>
        <source>%1 did not say who you are just now. Understudy goes on asking.</source>
        <translation>%1 hat gerade nicht gesagt, wer Sie sind. Understudy fragt weiter.</translation>
    </message>
    <message>
        <source>The journal cannot be written. Nobody can be switched to until the data folder has space and may be written.</source>
        <translation>Das Protokoll kann nicht geschrieben werden. Gewechselt werden kann erst, wenn der Datenordner Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1; a new one was begun.</source>
        <translation>Das Protokoll war beschädigt. Es liegt als %1 bereit; ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The session is over, but the keychain could not forget it yet. It is void and will be removed at the next unlock.</source>
        <translation>Die Sitzung ist vorbei, aber der Schlüsselbund konnte sie noch nicht vergessen. Sie ist ungültig und wird beim nächsten Entsperren entfernt.</translation>
    </message>
    <message>
        <source>Your own session could not be saved in the keychain. It ends with this window.</source>
        <translation>Ihre eigene Sitzung ließ sich nicht im Schlüsselbund speichern. Sie endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>%1 could not give you your own session back. Sign in again.</source>
        <translation>%1 konnte Ihnen Ihre eigene Sitzung nicht zurückgeben. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>%1 does not answer the stop. Understudy goes on trying until it is certain.</source>
        <translation>%1 antwortet nicht auf den Stopp. Understudy versucht es, bis es sicher ist.</translation>
    </message>
    <message>
        <source>%1 did not answer the switch.</source>
        <translation>%1 hat auf den Wechsel nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection %1 cannot be used: %2</source>
        <translation>Die Verbindung %1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>Type the id of the user.</source>
        <translation>Geben Sie die ID des Benutzers ein.</translation>
    </message>
    <message>
        <source>A user id is a number here, such as 42.</source>
        <translation>Eine Benutzer-ID ist hier eine Zahl, etwa 42.</translation>
    </message>
    <message>
        <source>A user id is not negative.</source>
        <translation>Eine Benutzer-ID ist nicht negativ.</translation>
    </message>
    <message>
        <source>A user id is a whole number.</source>
        <translation>Eine Benutzer-ID ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This number is too large for a user id.</source>
        <translation>Diese Zahl ist zu groß für eine Benutzer-ID.</translation>
    </message>
    <message>
        <source>A user id has at most 256 characters.</source>
        <translation>Eine Benutzer-ID hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be in a user id.</source>
        <translation>Das enthält Zeichen, die in keiner Benutzer-ID stehen können.</translation>
    </message>
    <message>
        <source>A user id cannot be dots alone.</source>
        <translation>Eine Benutzer-ID besteht nicht nur aus Punkten.</translation>
    </message>
    <message>
        <source>Currently impersonating an unknown user</source>
        <translation>Sie handeln gerade als unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Currently impersonating user %1</source>
        <translation>Sie handeln gerade als Benutzer %1</translation>
    </message>
    <message>
        <source>Starting: will stop as soon as the backend has answered</source>
        <translation>Wird gestartet: stoppt, sobald der Server geantwortet hat</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Not verified just now</source>
        <translation>Gerade nicht geprüft</translation>
    </message>
    <message>
        <source>Stopping: no answer yet</source>
        <translation>Wird gestoppt: noch keine Antwort</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Unconfirmed: will stop as soon as it can be reached</source>
        <translation>Unbestätigt: stoppt, sobald der Server erreichbar ist</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds somebody else&apos;s session.</source>
        <translation>Understudy weiß nicht, ob es noch die Sitzung von jemand anderem hat.</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds a session as user %1.</source>
        <translation>Understudy weiß nicht, ob es noch eine Sitzung als Benutzer %1 hat.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or sign in to check for yourself.</source>
        <translation>Drücken Sie Prüfen, um erneut zu fragen, oder melden Sie sich an, um selbst nachzusehen.</translation>
    </message>
    <message>
        <source>It stops as soon as it can reach the session.</source>
        <translation>Es wird gestoppt, sobald die Sitzung erreichbar ist.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or Stop to end it as soon as it can be reached.</source>
        <translation>Drücken Sie Prüfen, um erneut zu fragen, oder Stopp, um sie zu beenden, sobald sie erreichbar ist.</translation>
    </message>
    <message>
        <source>It is over at %1 at the latest.</source>
        <translation>Spätestens um %1 ist es vorbei.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live.</source>
        <translation>Eine Sitzung als Benutzer %1 besteht vielleicht noch.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2.</source>
        <translation>Eine Sitzung als Benutzer %1 besteht vielleicht noch bei %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live, until %2 at the latest.</source>
        <translation>Eine Sitzung als Benutzer %1 besteht vielleicht noch, spätestens bis %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2, until %3 at the latest.</source>
        <translation>Eine Sitzung als Benutzer %1 besteht vielleicht noch bei %2, spätestens bis %3.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The demo has ended by itself.</source>
        <translation>Die Demo hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The list of your connections could not be read. Nothing was changed.</source>
        <translation>Die Liste Ihrer Verbindungen konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The list of your connections could not be understood. It is kept as %1.</source>
        <translation>Die Liste Ihrer Verbindungen war nicht zu verstehen. Sie liegt als %1 bereit.</translation>
    </message>
    <message>
        <source>That link asks for something this console does not do, so nothing was filled in.</source>
        <translation>Dieser Link verlangt etwas, das diese Konsole nicht tut, also wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>There is no connection named %1 here, so nothing was filled in.</source>
        <translation>Eine Verbindung namens %1 gibt es hier nicht, also wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>There is no browser here that can be isolated. Install Chromium, Chrome, Edge or Brave, then try again.</source>
        <translation>Hier gibt es keinen Browser, der sich isolieren lässt. Installieren Sie Chromium, Chrome, Edge oder Brave und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The view&apos;s browser ended by itself. You are still impersonating; open it again.</source>
        <translation>Der Browser der Ansicht hat sich von selbst beendet. Der Wechsel läuft weiter; öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The favourite could not be kept, because the journal cannot be written. Nothing else has changed; try again when it can.</source>
        <translation>Der Favorit konnte nicht gemerkt werden, weil das Protokoll nicht geschrieben werden kann. Sonst hat sich nichts geändert; versuchen Sie es noch einmal, wenn es geht.</translation>
    </message>
    <message>
        <source>A link is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Ein Link wartet. Er füllt das Formular aus, sobald Sie gestoppt haben.</translation>
    </message>
    <message>
        <source>A link to user %1 is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Ein Link zu Benutzer %1 wartet. Er füllt das Formular aus, sobald Sie gestoppt haben.</translation>
    </message>
    <message>
        <source>A ticket is needed, and has to look like this: %1</source>
        <translation>Ein Ticket wird gebraucht und muss so aussehen: %1</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody can sign in or be switched to: %1. Ask whoever looks after the computer.</source>
        <translation>Die Richtlinie dieses Computers ist nicht benutzbar, also kann sich niemand anmelden oder wechseln: %1. Fragen Sie, wer sich um den Computer kümmert.</translation>
    </message>
    <message>
        <source>What another start asked for is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Was ein anderer Start verlangt hat, wartet. Es füllt das Formular aus, sobald Sie gestoppt haben.</translation>
    </message>
    <message>
        <source>The browser could not be started. See the details, or choose another one in the preferences or in UNDERSTUDY_BROWSER.</source>
        <translation>Der Browser ließ sich nicht starten. Sehen Sie in die Details, oder wählen Sie in den Einstellungen oder in UNDERSTUDY_BROWSER einen anderen.</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>diese Verbindung</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow %1. Ask whoever looks after the computer.</source>
        <translation>Die Richtlinie dieses Computers erlaubt das nicht: %1. Fragen Sie, wer sich um den Computer kümmert.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow %2. Ask there, or choose another connection.</source>
        <translation>Die Richtlinie von %1 erlaubt das nicht: %2. Fragen Sie dort, oder wählen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so the usual ones hold and the journal keeps everything. Check the permissions of the configuration folder.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, also gelten die üblichen, und das Protokoll behält alles. Prüfen Sie die Rechte des Konfigurationsordners.</translation>
    </message>
    <message>
        <source>The preferences could not be understood. They are kept as %1. The usual ones hold, and the journal keeps everything until you choose.</source>
        <translation>Die Einstellungen waren nicht zu verstehen. Sie liegen als %1 bereit. Es gelten die üblichen, und das Protokoll behält alles, bis Sie wählen.</translation>
    </message>
    <message>
        <source>This holds until Understudy ends: it could not be written down. Check the space and the permissions of the configuration folder.</source>
        <translation>Das gilt, bis Understudy beendet wird: Es ließ sich nicht aufschreiben. Prüfen Sie Speicherplatz und Rechte des Konfigurationsordners.</translation>
    </message>
    <message>
        <source>Fixed by this computer&apos;s policy.</source>
        <translation>Von der Richtlinie dieses Computers festgelegt.</translation>
    </message>
    <message>
        <source>Fixed by the policy of %1.</source>
        <translation>Von der Richtlinie von %1 festgelegt.</translation>
    </message>
    <message>
        <source>Another start has asked for %1.</source>
        <translation>Ein anderer Start hat %1 verlangt.</translation>
    </message>
    <message>
        <source>A link to %1 is waiting.</source>
        <translation>Ein Link zu %1 wartet.</translation>
    </message>
    <message>
        <source>A link to user %1 at %2 is waiting.</source>
        <translation>Ein Link zu Benutzer %1 bei %2 wartet.</translation>
    </message>
    <message>
        <source>The form is filled in: Switch shows it.</source>
        <translation>Das Formular ist ausgefüllt: „Wechseln“ zeigt es.</translation>
    </message>
    <message>
        <source>User %1 is filled in: Switch shows it.</source>
        <translation>Benutzer %1 ist eingetragen: „Wechseln“ zeigt es.</translation>
    </message>
</context>
</TS>
