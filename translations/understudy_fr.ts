<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>the profile &quot;%1&quot; is sound. Nobody was asked: give --address to try it.</source>
        <translation>le profil «&#xa0;%1&#xa0;» est valable. Rien n’a été demandé&#xa0;: donnez --address pour l’essayer.</translation>
    </message>
    <message>
        <source>--user: this is no user id. The profile says that they are %1.</source>
        <translation>--user&#xa0;: ceci n’est pas un identifiant d’utilisateur. D’après le profil, ce sont des %1.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>texts of up to 256 characters</source>
        <translation>textes d’au plus 256 caractères</translation>
    </message>
</context>
<context>
    <name>CheckOptions</name>
    <message>
        <source>Name one profile (a .json file) or one connection.</source>
        <translation>Nommez un profil (un fichier .json) ou une connexion.</translation>
    </message>
    <message>
        <source>--address needs an address, such as https://app.example.com.</source>
        <translation>--address demande une adresse, comme https://app.example.com.</translation>
    </message>
    <message>
        <source>--set needs SETTING=VALUE.</source>
        <translation>--set demande PARAMÈTRE=VALEUR.</translation>
    </message>
    <message>
        <source>--credentials-fd needs the number of a file descriptor, such as 3.</source>
        <translation>--credentials-fd demande le numéro d’un descripteur de fichier, comme 3.</translation>
    </message>
    <message>
        <source>See understudy check --help.</source>
        <translation>Voir understudy check --help.</translation>
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
        <translation>Utilisation : understudy check PROFIL.json|CONNEXION [options]
Parcourt avec un serveur ce que dit son profil : se connecter, devenir un utilisateur, arrêter, se déconnecter.
Sans --address, un PROFIL.json est lu et rien n&apos;est demandé. Une CONNEXION est l&apos;une de celles de cette console, par son nom.

  --address URL        Adresse du serveur ; http non chiffré vers cette machine seulement
  --set NOM=VALEUR     Un paramètre du profil, une fois pour chacun ; JSON pour un modèle
  --user ID            Quelqu&apos;un dont prendre la place un instant
  --credentials-fd N   Lire les champs de connexion et les paramètres secrets du descripteur N, en lignes champ=valeur
  --json               Afficher un tableau de {step, ok, detail}
  --help               Afficher cette aide

Ce qui est secret est demandé au terminal, ou lu du descripteur. Ne le donnez jamais en argument :
les autres utilisateurs de cette machine peuvent les lire.
Code de retour : 0 tout s&apos;est bien passé, 1 une étape n&apos;a pas fait ce qu&apos;elle devait, 2 profil ou arguments incorrects.
</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>it answers, and says &quot;signed out&quot;; not encrypted</source>
        <translation>il répond et dit «&#xa0;déconnecté&#xa0;»&#xa0;; non chiffré</translation>
    </message>
    <message>
        <source>it answers, and says &quot;signed out&quot;; %1</source>
        <translation>il répond et dit «&#xa0;déconnecté&#xa0;»&#xa0;; %1</translation>
    </message>
    <message>
        <source>it agreed to user %1</source>
        <translation>il a accepté l’utilisateur %1</translation>
    </message>
    <message>
        <source>the header was dropped</source>
        <translation>l’en-tête a été retiré</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>il a arrêté</translation>
    </message>
    <message>
        <source>rows that came back: %1</source>
        <translation>lignes reçues&#xa0;: %1</translation>
    </message>
    <message>
        <source>it ended one session and left another alive</source>
        <translation>il a mis fin à une session et laissé l’autre ouverte</translation>
    </message>
    <message>
        <source>it says &quot;signed out&quot; again</source>
        <translation>il dit de nouveau «&#xa0;déconnecté&#xa0;»</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>, impersonated by user %1</source>
        <translation>, derrière qui se trouve l’utilisateur %1</translation>
    </message>
    <message>
        <source>, by whom it does not tell</source>
        <translation>, derrière qui se trouve quelqu’un qu’il ne nomme pas</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, jusqu’à %1</translation>
    </message>
    <message>
        <source>it ended all of the user&apos;s sessions, not the one alone. Take &quot;revoke&quot; out of the profile.</source>
        <translation>il a mis fin à toutes les sessions de l’utilisateur, pas à celle-là seule. Retirez «&#xa0;revoke&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>user %1 is who signed in. Choose another user.</source>
        <translation>l’utilisateur %1 est celui qui s’est connecté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>refused: the backend did not switch, who am I still names user %1</source>
        <translation>refusé&#xa0;: le serveur n’a pas changé, «&#xa0;qui suis-je&#xa0;» nomme toujours l’utilisateur %1</translation>
    </message>
    <message>
        <source>%1; a session as user %2 may still be live</source>
        <translation>%1&#xa0;; une session en tant qu’utilisateur %2 est peut-être encore ouverte</translation>
    </message>
    <message>
        <source>nobody is signed in, and who am I names %1</source>
        <translation>personne n’est connecté, et «&#xa0;qui suis-je&#xa0;» nomme %1</translation>
    </message>
    <message>
        <source>the session is still alive</source>
        <translation>la session est encore ouverte</translation>
    </message>
    <message>
        <source>the session is still alive: who am I names %1</source>
        <translation>la session est encore ouverte&#xa0;: «&#xa0;qui suis-je&#xa0;» nomme %1</translation>
    </message>
    <message>
        <source>who am I names %1, not user %2</source>
        <translation>«&#xa0;qui suis-je&#xa0;» nomme %1, pas l’utilisateur %2</translation>
    </message>
    <message>
        <source>who am I names user %1, and not who impersonates</source>
        <translation>«&#xa0;qui suis-je&#xa0;» nomme l’utilisateur %1, mais pas qui est derrière</translation>
    </message>
    <message>
        <source>who am I names %1, which is not as it should be</source>
        <translation>«&#xa0;qui suis-je&#xa0;» nomme %1, ce qui n’est pas ce qu’il faudrait</translation>
    </message>
    <message>
        <source>not tried, because another step failed</source>
        <translation>pas essayé, car une autre étape a échoué</translation>
    </message>
    <message>
        <source>not tried: the profile has no sign-in fields, and a browser cannot be opened here</source>
        <translation>pas essayé&#xa0;: le profil n’a pas de champs de connexion, et un navigateur ne peut pas être ouvert ici</translation>
    </message>
    <message>
        <source>not shown: it takes two sessions of one person at once, and signing in again did not give a second</source>
        <translation>pas montré&#xa0;: il faut deux sessions d’une même personne à la fois, et une nouvelle connexion n’en a pas donné de seconde</translation>
    </message>
    <message>
        <source>not tried: name somebody with --user</source>
        <translation>pas essayé&#xa0;: nommez quelqu’un avec --user</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>The reason of an impersonation reaches no backend: it is kept in your journal only.</source>
        <translation>Le motif d’un changement n’atteint aucun serveur&#xa0;: il n’est gardé que dans votre journal.</translation>
    </message>
    <message>
        <source>The backend does not tell the actor: Understudy cannot check who impersonates.</source>
        <translation>Le serveur ne dit pas qui agit&#xa0;: Understudy ne peut pas vérifier qui est derrière une session.</translation>
    </message>
    <message>
        <source>There is no stop and no revoke: a session as somebody else lives on at the backend until it expires.</source>
        <translation>Il n’y a ni arrêt ni révocation&#xa0;: une session en tant qu’un autre reste ouverte au serveur jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Atteindre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Qui suis-je</translation>
    </message>
    <message>
        <source>Impersonate</source>
        <translation>Prendre la place</translation>
    </message>
    <message>
        <source>Who am I, as the subject</source>
        <translation>Qui suis-je, en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Who am I, after the stop</source>
        <translation>Qui suis-je, après l’arrêt</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Trouver des utilisateurs</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>CheckTarget</name>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. A file&apos;s name ends in .json or has a slash.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;» dans %2. Le nom d’un fichier finit par .json ou contient une barre oblique.</translation>
    </message>
    <message>
        <source>--set %1: the profile has no such setting.</source>
        <translation>--set %1&#xa0;: le profil n’a pas ce paramètre.</translation>
    </message>
    <message>
        <source>--set %1: this is a secret, and arguments can be read by others. Give it on the terminal or through --credentials-fd.</source>
        <translation>--set %1&#xa0;: c’est un secret, et d’autres peuvent lire les arguments. Donnez-le au terminal ou par --credentials-fd.</translation>
    </message>
    <message>
        <source>--set %1: the value has to be JSON.</source>
        <translation>--set %1&#xa0;: la valeur doit être du JSON.</translation>
    </message>
    <message>
        <source>--address: this is no http or https address.</source>
        <translation>--address&#xa0;: ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>--address: it can have no user, query or fragment.</source>
        <translation>--address&#xa0;: elle ne peut avoir ni utilisateur, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>--address: plain http is not encrypted, and allowed to this machine alone. Use https.</source>
        <translation>--address&#xa0;: http n’est pas chiffré, et n’est permis que vers cette machine. Prenez https.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) is missing. Give it with --set %1=VALUE.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» (%2) manque. Donnez-le avec --set %1=VALEUR.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody is asked: %1</source>
        <translation>La stratégie de cet ordinateur n’est pas utilisable, donc rien n’est demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not among the connections that the policy of this computer allows (%2).</source>
        <translation>%1 n’est pas parmi les connexions que la stratégie de cet ordinateur autorise (%2).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>On ne peut ouvrir qu’un lien à la fois.</translation>
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
        <translation>Utilisation : understudy [options] [lien]
              understudy start|stop|status|journal [options]
              understudy check PROFIL.json|CONNEXION [options]
Voyez votre application telle que l&apos;un de ses utilisateurs la voit.

  --demo             Démarrer et utiliser la démo fournie
  --connection NOM   Ouvrir la connexion de ce nom
  --user ID          Remplir l&apos;utilisateur ; rien ne se passe avant que vous changiez
  --reason TEXTE     Remplir le motif
  --data-dir DOSSIER Y garder le journal et la démo
  --minimized        Commencer en icône, sauf pendant un passage
  --version          Afficher la version
  --diagnostics      Afficher ce qui aide à vous aider ; sans secret ni adresse
  --help             Afficher cette aide
  lien               understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     Parler à la console qui tourne ; voir understudy status --help
  check              Essayer un profil avec son serveur ; voir understudy check --help
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to come first: understudy %1 [options]</source>
        <translation>« %1 » doit venir en premier : understudy %1 [options]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a link.</source>
        <translation>« %1 » n’est ni une commande ni un lien.</translation>
    </message>
    <message>
        <source>There is no display here. Start Understudy on a desktop; see understudy --help for what can be done without one.</source>
        <translation>Il n’y a pas d’écran ici. Démarrez Understudy sur un bureau ; voir understudy --help pour ce qui est possible sans bureau.</translation>
    </message>
</context>
<context>
    <name>ConnectionWording</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (utilisateur %2)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose another one.</source>
        <translation>Une autre connexion porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type the application&apos;s address, such as https://app.example.com.</source>
        <translation>Saisissez l’adresse de l’application, comme https://app.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://app.example.com.</source>
        <translation>Ce n’est pas une adresse web. Elle ressemble à https://app.example.com.</translation>
    </message>
    <message>
        <source>An address ends with its path: no user, no question mark, no hash.</source>
        <translation>Une adresse finit par son chemin&#xa0;: pas d’utilisateur, de point d’interrogation ni de dièse.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http here.</source>
        <translation>Prenez https, ou autorisez ici http non chiffré.</translation>
    </message>
    <message>
        <source>Choose how this application speaks.</source>
        <translation>Choisissez comment cette application parle.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Saisissez quelque chose ici.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be here. Type it again.</source>
        <translation>Il y a des caractères qui ne peuvent pas figurer ici. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A plain path, such as /api: no question mark, no hash, no dots.</source>
        <translation>Un simple chemin, comme /api&#xa0;: pas de point d’interrogation, de dièse ni de points.</translation>
    </message>
    <message>
        <source>This begins with a slash, such as /result/user.</source>
        <translation>Cela commence par une barre oblique, comme /result/user.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:3128 or socks5://…:1080.</source>
        <translation>Un proxy ressemble à http://proxy.example.com:3128 ou socks5://…:1080.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>Written from its documentation, not tried yet. Test it.</source>
        <translation>Écrit d’après sa documentation, pas encore essayé. Testez-le.</translation>
    </message>
    <message>
        <source>Tried against %1</source>
        <translation>Essayé avec %1</translation>
    </message>
    <message>
        <source>%1 is not told the reason: it is kept in your journal only.</source>
        <translation>%1 n’apprend pas le motif&#xa0;: il n’est gardé que dans votre journal.</translation>
    </message>
    <message>
        <source>%1 does not say who is behind a session: only your journal does.</source>
        <translation>%1 ne dit pas qui est derrière une session&#xa0;: seul votre journal le sait.</translation>
    </message>
    <message>
        <source>%1 cannot end such a session: Understudy forgets it, and there it runs out by itself.</source>
        <translation>%1 ne peut pas mettre fin à une telle session&#xa0;: Understudy l’oublie, et là-bas elle expire d’elle-même.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted with %2.</source>
        <translation>%1 répond, chiffré par %2.</translation>
    </message>
    <message>
        <source>Signing in works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>It says who you are: %1.</source>
        <translation>La réponse dit qui vous êtes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Switching to a user works.</source>
        <translation>Le passage à un utilisateur fonctionne.</translation>
    </message>
    <message>
        <source>It then says that you are %1.</source>
        <translation>La réponse dit ensuite que vous êtes %1.</translation>
    </message>
    <message>
        <source>Stopping works.</source>
        <translation>L’arrêt fonctionne.</translation>
    </message>
    <message>
        <source>You are yourself again: %1.</source>
        <translation>Vous êtes de nouveau vous-même&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Users can be searched: %Ln found.</source>
        <translation>
            <numerusform>On peut chercher des utilisateurs&#xa0;: %Ln trouvé.</numerusform>
            <numerusform>On peut chercher des utilisateurs&#xa0;: %Ln trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions can be ended one by one, so left-over ones will be.</source>
        <translation>Les sessions peuvent être fermées une à une&#xa0;: celles qui restent le seront.</translation>
    </message>
    <message>
        <source>Signing out works.</source>
        <translation>La déconnexion fonctionne.</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>Pas connecté. %1</translation>
    </message>
    <message>
        <source>It does not say who you are. %1</source>
        <translation>La réponse ne dit pas qui vous êtes. %1</translation>
    </message>
    <message>
        <source>Not switched. %1</source>
        <translation>Pas de passage. %1</translation>
    </message>
    <message>
        <source>Not stopped. %1</source>
        <translation>Pas arrêté. %1</translation>
    </message>
    <message>
        <source>Users cannot be searched. %1</source>
        <translation>On ne peut pas chercher d’utilisateurs. %1</translation>
    </message>
    <message>
        <source>Ending one session ends others with it, so Understudy does not end left-over ones.</source>
        <translation>Fermer une session en ferme d’autres&#xa0;: Understudy ne ferme donc pas celles qui restent.</translation>
    </message>
    <message>
        <source>It did not show that it can end one session alone, so left-over ones stay.</source>
        <translation>Rien ne montre qu’une session peut être fermée seule&#xa0;: celles qui restent le demeurent.</translation>
    </message>
    <message>
        <source>Not signed out. %1</source>
        <translation>Pas déconnecté. %1</translation>
    </message>
    <message>
        <source>%1 does not say who you are. User %2 was expected.</source>
        <translation>%1 ne dit pas qui vous êtes. L’utilisateur %2 était attendu.</translation>
    </message>
    <message>
        <source>%1 says that you are %2. User %3 was expected.</source>
        <translation>%1 dit que vous êtes %2. L’utilisateur %3 était attendu.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2, but not that it is you who is behind it.</source>
        <translation>%1 dit que vous êtes l’utilisateur %2, mais pas que c’est vous qui êtes derrière.</translation>
    </message>
    <message>
        <source>There is no stop: the session is ended or forgotten.</source>
        <translation>Il n’y a pas d’arrêt&#xa0;: la session est fermée ou oubliée.</translation>
    </message>
    <message>
        <source>There is no list of users: you type their ids.</source>
        <translation>Il n’y a pas de liste d’utilisateurs&#xa0;: vous saisissez leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no way to end one session: left-over ones run out by themselves.</source>
        <translation>Il n’y a pas moyen de fermer une session&#xa0;: celles qui restent expirent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>There is no signing out: the session is forgotten.</source>
        <translation>Il n’y a pas de déconnexion&#xa0;: la session est oubliée.</translation>
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
        <translation>Il y a quelque chose à voir.</translation>
    </message>
    <message>
        <source>All of it works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>So far it works. Type a user id to try a switch, too.</source>
        <translation>Jusqu’ici, cela fonctionne. Saisissez un identifiant pour essayer aussi un passage.</translation>
    </message>
    <message>
        <source>So far it works. Type how you sign in to try more.</source>
        <translation>Jusqu’ici, cela fonctionne. Indiquez comment vous vous connectez pour en essayer plus.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>GivenCredentials</name>
    <message>
        <source>Credentials, line %1: this is no field=value of the profile.</source>
        <translation>Identifiants, ligne %1&#xa0;: ce n’est pas un champ=valeur du profil.</translation>
    </message>
    <message>
        <source>Credentials, line %1: &quot;%2&quot; is there twice.</source>
        <translation>Identifiants, ligne %1&#xa0;: «&#xa0;%2&#xa0;» y est deux fois.</translation>
    </message>
    <message>
        <source>Credentials: &quot;%1&quot; (%2) is missing. Add a line %1=VALUE.</source>
        <translation>Identifiants&#xa0;: «&#xa0;%1&#xa0;» (%2) manque. Ajoutez une ligne %1=VALEUR.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: %2. Open it for the command, as in 3&lt;FILE.</source>
        <translation>--credentials-fd %1&#xa0;: %2. Ouvrez-le pour la commande, comme dans 3&lt;FICHIER.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: this is too long for credentials.</source>
        <translation>--credentials-fd %1&#xa0;: c’est trop long pour des identifiants.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the credentials on. Give them with --credentials-fd.</source>
        <translation>Il n’y a pas de terminal où demander les identifiants. Donnez-les par --credentials-fd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not given, so nothing was asked.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été donné, donc rien n’a été demandé.</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Open or not known</source>
        <translation>Ouvert ou inconnu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Ended elsewhere</source>
        <translation>Terminé ailleurs</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>May be live</source>
        <translation>Peut-être ouvert</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>Vérifié à la main</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>C’est encore en cours.</translation>
    </message>
    <message>
        <source>Nobody has proved yet how this ended, or whether it did.</source>
        <translation>Personne n’a encore prouvé comment cela s’est terminé, ni même si c’est terminé.</translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation>Arrêté ici.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Le temps était écoulé.</translation>
    </message>
    <message>
        <source>The backend had ended it before anybody stopped it here.</source>
        <translation>Le serveur y avait mis fin avant que quelqu’un l’arrête ici.</translation>
    </message>
    <message>
        <source>It never began: the backend or this computer said no.</source>
        <translation>Cela n’a jamais commencé&#xa0;: le serveur ou cet ordinateur a refusé.</translation>
    </message>
    <message>
        <source>It was not what it should be, and was ended again at once.</source>
        <translation>Ce n’était pas ce qu’il fallait, et il y a été mis fin aussitôt.</translation>
    </message>
    <message>
        <source>A session may have been left at the backend. Somebody has looked after it.</source>
        <translation>Une session est peut-être restée au serveur. Quelqu’un s’en est occupé.</translation>
    </message>
    <message>
        <source>The backend never answered: a session that nobody holds may be left there.</source>
        <translation>Le serveur n’a jamais répondu&#xa0;: une session que personne ne tient y est peut-être restée.</translation>
    </message>
    <message>
        <source>Somebody checked by hand that it was over, and closed it.</source>
        <translation>Quelqu’un a vérifié à la main que c’était fini, et l’a clos.</translation>
    </message>
    <message>
        <source>About to ask the backend</source>
        <translation>Sur le point de demander au serveur</translation>
    </message>
    <message>
        <source>Switched, and verified</source>
        <translation>Passage fait et vérifié</translation>
    </message>
    <message>
        <source>The start was lost on its way</source>
        <translation>Le départ s’est perdu en route</translation>
    </message>
    <message>
        <source>No answer to the start</source>
        <translation>Pas de réponse au départ</translation>
    </message>
    <message>
        <source>No session found when Understudy started</source>
        <translation>Aucune session trouvée au démarrage d’Understudy</translation>
    </message>
    <message>
        <source>Found when Understudy started</source>
        <translation>Trouvé au démarrage d’Understudy</translation>
    </message>
    <message>
        <source>Taken up again when Understudy started</source>
        <translation>Repris au démarrage d’Understudy</translation>
    </message>
    <message>
        <source>The backend confirmed it</source>
        <translation>Confirmé par le serveur</translation>
    </message>
    <message>
        <source>Stop pressed</source>
        <translation>Arrêter pressé</translation>
    </message>
    <message>
        <source>Ended for certain</source>
        <translation>Terminé avec certitude</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Ended by the test of the connection</source>
        <translation>Terminé par le test de la connexion</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Inscrit après coup</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Retiré du trousseau</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <translation>Modifications autorisées&#xa0;: %1</translation>
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
        <translation>Jour inconnu</translation>
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
        <translation>%1 en tant que %2</translation>
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
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hide everything, go on impersonating</source>
        <translation>Tout masquer, poursuivre le passage</translation>
    </message>
    <message>
        <source>Stop impersonating</source>
        <translation>Arrêter le passage</translation>
    </message>
    <message>
        <source>the connections that can be used</source>
        <translation>les connexions utilisables</translation>
    </message>
    <message>
        <source>what a ticket looks like</source>
        <translation>la forme d’un ticket</translation>
    </message>
    <message>
        <source>the longest time</source>
        <translation>la durée maximale</translation>
    </message>
    <message>
        <source>that changes stay blocked in the view</source>
        <translation>que les modifications restent bloquées dans la vue</translation>
    </message>
    <message>
        <source>how long the journal is kept</source>
        <translation>combien de temps le journal est gardé</translation>
    </message>
    <message>
        <source>what happens when the screen is locked</source>
        <translation>ce qui se passe quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>This computer&apos;s policy fixes %1.</source>
        <translation>La stratégie de cet ordinateur fixe ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 fixes %2.</source>
        <translation>La stratégie de %1 fixe ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Connexions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Base path of the API</source>
        <translation>Chemin de base de l’API</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Cookie prefix</source>
        <translation>Préfixe des cookies</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First page of the view</source>
        <translation>Première page de la vue</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>RPC base path</source>
        <translation>Chemin de base des RPC</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Resolver that impersonates</source>
        <translation>Résolveur qui prend la place</translation>
    </message>
    <message>
        <source>Resolver that lists users</source>
        <translation>Résolveur qui liste les utilisateurs</translation>
    </message>
    <message>
        <source>Resolver that says who I am</source>
        <translation>Résolveur qui dit qui je suis</translation>
    </message>
    <message>
        <source>Resolver that signs in</source>
        <translation>Résolveur qui connecte</translation>
    </message>
    <message>
        <source>Resolver that signs out</source>
        <translation>Résolveur qui déconnecte</translation>
    </message>
    <message>
        <source>Resolver that stops</source>
        <translation>Résolveur qui arrête</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Point de révocation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point d’accès aux jetons</translation>
    </message>
    <message>
        <source>Type of token that a user id counts as</source>
        <translation>Type de jeton que vaut un identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Type of token to ask for</source>
        <translation>Type de jeton à demander</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Point d’accès à userinfo</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il reçoit</translation>
    </message>
    <message>
        <source>Where a token names the actor</source>
        <translation>Où un jeton nomme qui agit</translation>
    </message>
    <message>
        <source>Where a user holds the name</source>
        <translation>Où un utilisateur a son nom</translation>
    </message>
    <message>
        <source>Where a user holds the role</source>
        <translation>Où un utilisateur a son rôle</translation>
    </message>
    <message>
        <source>Where its result holds the count</source>
        <translation>Où son résultat a le nombre</translation>
    </message>
    <message>
        <source>Where its result holds the list</source>
        <translation>Où son résultat a la liste</translation>
    </message>
    <message>
        <source>Where its result holds the user</source>
        <translation>Où son résultat a l’utilisateur</translation>
    </message>
    <message>
        <source>Where the public data holds the actor&apos;s id</source>
        <translation>Où les données publiques ont l’identifiant de qui agit</translation>
    </message>
</context>
<context>
    <name>RemoteOptions</name>
    <message>
        <source>No console runs here. Start Understudy first.</source>
        <translation>Aucune console ne tourne ici. Démarrez d’abord Understudy.</translation>
    </message>
    <message>
        <source>The console has ended before it answered.</source>
        <translation>La console s’est terminée avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>Say whom to become: understudy start USER --reason TEXT.</source>
        <translation>Dites à qui passer&#xa0;: understudy start UTILISATEUR --reason TEXTE.</translation>
    </message>
    <message>
        <source>This takes options only.</source>
        <translation>Seules des options sont possibles ici.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit demande un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>--minutes needs a number from %1 to %2.</source>
        <translation>--minutes demande un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>See understudy status --help.</source>
        <translation>Voir understudy status --help.</translation>
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
        <translation>Utilisation : understudy start UTILISATEUR --reason TEXTE [--ticket TEXTE] [--minutes N] [--connection NOM]
              understudy stop
              understudy status [--json]
              understudy journal [--limit N] [--json]
Parle à la console qui tourne.

  start     Remplir le formulaire, et attendre que vous y pressiez « Passer à l&apos;utilisateur ». Dans
            cette fenêtre, vous pouvez permettre à ce terminal de passer ensuite sans demander
  stop      Arrêter le passage, et attendre que ce soit certain
  status    Dire quelle session est tenue, et pour combien de temps
  journal   Les entrées les plus récentes du journal

  --data-dir DOSSIER  Le dossier de données de la console à qui parler

Finit par 0 ; par 1 si cela n&apos;a pas marché, par 2 si les arguments ne sont pas compris,
par 3 si aucune console ne tourne.
</translation>
    </message>
    <message>
        <source>Understudy runs, but does not answer. Try again; if that does not help, end it and start it anew.</source>
        <translation>Understudy tourne, mais ne répond pas. Réessayez ; si cela n’aide pas, terminez-le et redémarrez-le.</translation>
    </message>
    <message>
        <source>That is more than Understudy takes at once. Shorten it.</source>
        <translation>C’est plus qu’Understudy n’accepte en une fois. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>RemoteWording</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>Connecté chez %1 en tant que %2.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
</context>
<context>
    <name>Understudy::AboutPage</name>
    <message>
        <source>About Understudy</source>
        <translation>À propos d’Understudy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>See your application as one of your users sees it, and never forget whose eyes you are using.</source>
        <translation>Voyez votre application telle que l’un de vos utilisateurs la voit, sans jamais oublier par les yeux de qui vous regardez.</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL 3.0 or later</source>
        <translation>Version %1 · Qt %2 · GPL 3.0 ou ultérieure</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions, system, keychain, names of connections and warnings; no secret</source>
        <translation>Versions, système, trousseau, noms des connexions et avertissements&#xa0;; aucun secret</translation>
    </message>
</context>
<context>
    <name>Understudy::ActionPalette</name>
    <message>
        <source>Nothing fits. Type less, or something else.</source>
        <translation>Rien ne correspond. Saisissez moins, ou autre chose.</translation>
    </message>
    <message>
        <source>Find an action or a user</source>
        <translation>Trouver une action ou un utilisateur</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>An action, or a user&apos;s id, name or address</source>
        <translation>Une action, ou l’identifiant, le nom ou l’adresse d’un utilisateur</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Une action</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDelegate</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and an id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>Who impersonates, and whom.</extracomment>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Two times of the day.</extracomment>
        <translation>depuis %1</translation>
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
        <translation>Ce passage est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln impersonations are over.</source>
        <translation>
            <numerusform>%Ln passage est terminé.</numerusform>
            <numerusform>Les %Ln passages sont terminés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message>
        <source>Active impersonations</source>
        <translation>Passages en cours</translation>
    </message>
    <message>
        <source>These are the newest %L1; there are more.</source>
        <translation>Voici les %L1 plus récents&#xa0;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>&amp;Yes, end it</source>
        <translation>Ou&amp;i, y mettre fin</translation>
    </message>
    <message>
        <source>&amp;No, leave it</source>
        <translation>&amp;Non, laisser</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>Mettre &amp;fin</translation>
    </message>
    <message>
        <source>End this: %1? It is over for them within seconds.</source>
        <translation>Mettre fin à ceci&#xa0;: %1&#xa0;? Pour cette personne, c’est fini en quelques secondes.</translation>
    </message>
    <message numerus="yes">
        <source>End all %Ln impersonations of %1?</source>
        <translation>
            <numerusform>Mettre fin au passage de %1&#xa0;?</numerusform>
            <numerusform>Mettre fin aux %Ln passages de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is inside whose account at %1 at this moment.</source>
        <translation>Qui est en ce moment dans le compte de qui, chez %1.</translation>
    </message>
    <message>
        <source>No one. Whoever switches to a user at %1 will be here.</source>
        <translation>Personne. Quiconque passe à un utilisateur chez %1 apparaîtra ici.</translation>
    </message>
    <message>
        <source>End &amp;all of %1</source>
        <translation>Mettre fin à &amp;tous ceux de %1</translation>
    </message>
</context>
<context>
    <name>Understudy::AwayPage</name>
    <message>
        <source>Hidden while you are away</source>
        <translation>Caché pendant votre absence</translation>
    </message>
    <message>
        <source>&amp;I am back</source>
        <translation>Me re&amp;voici</translation>
    </message>
    <message>
        <source>The screen was locked, the computer slept, or nobody used it for a while, so this is hidden. What you typed is still there.</source>
        <translation>L’écran était verrouillé, l’ordinateur en veille, ou personne ne l’a utilisé pendant un moment : ceci est donc masqué. Ce que vous avez saisi est toujours là.</translation>
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
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::CheckRun</name>
    <message>
        <source>Trying the profile with understudy check</source>
        <translation>Essai du profil avec understudy check</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ending what was begun. Once more to leave it as it is.</source>
        <translation>Ce qui a commencé est mené à sa fin. Encore une fois pour le laisser tel quel.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDelegate</name>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDesk</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 is imported. Edit it if it needs a secret, then test it.</source>
        <translation>%1 est importée. Modifiez-la s’il lui faut un secret, puis testez-la.</translation>
    </message>
    <message>
        <source>%1 is exported to %2, without its secrets.</source>
        <translation>%1 est exportée vers %2, sans ses secrets.</translation>
    </message>
    <message>
        <source>it needs the profile “%1”, which is not here. Import that first</source>
        <translation>il lui faut le profil «&#xa0;%1&#xa0;», qui n’est pas ici. Importez-le d’abord</translation>
    </message>
    <message>
        <source>The profile %1 is here now. Choose it when you add a connection.</source>
        <translation>Le profil %1 est maintenant ici. Choisissez-le en ajoutant une connexion.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionForm</name>
    <message>
        <source>Not encrypted: allow plain &amp;http</source>
        <translation>Non chiffré&#xa0;: autoriser &amp;http</translation>
    </message>
    <message>
        <source>Changes may be allowed in the view, with a reason</source>
        <translation>Autoriser les modifications dans la vue, avec un motif</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Longest &amp;impersonation</source>
        <translation>Passage le plus &amp;long</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress</source>
        <translation>A&amp;dresse du proxy</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Autorité de certification (&amp;fichier)</translation>
    </message>
    <message>
        <source>Choose how it speaks</source>
        <translation>Choisissez comment elle parle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Passwords and sessions can be read on their way. For networks that you trust alone.</source>
        <translation>Les mots de passe et les sessions peuvent être lus en route. Pour les réseaux de confiance seulement.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Proxy.</extracomment>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Optional. Its authorities count beside the system&apos;s.</source>
        <translation>Facultatif. Ses autorités s’ajoutent à celles du système.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>L’application</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Tout n’est pas enregistré.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPages</name>
    <message>
        <source>Import a connection</source>
        <translation>Importer une connexion</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Export a connection</source>
        <translation>Exporter une connexion</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connection of your own yet. A connection tells Understudy which application to sign in to, and how it speaks. Add one, or import one that a colleague has exported.</source>
        <translation>Pas encore de connexion à vous. Une connexion dit à Understudy à quelle application se connecter, et comment elle parle. Ajoutez-en une, ou importez celle qu’un collègue a exportée.</translation>
    </message>
    <message>
        <source>Yes, &amp;remove it</source>
        <translation>Oui, &amp;supprimer</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;Non, garder</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import &amp;profile…</source>
        <translation>Importer un &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>You are somebody else at %1. Stop first to edit or remove it.</source>
        <translation>Vous êtes quelqu’un d’autre chez %1. Arrêtez d’abord pour modifier ou supprimer cette connexion.</translation>
    </message>
    <message>
        <source>Remove %1? Its settings and what the keychain keeps for it go with it. The journal stays.</source>
        <translation>Supprimer %1&#xa0;? Ses paramètres et ce que le trousseau garde pour elle partent aussi. Le journal reste.</translation>
    </message>
</context>
<context>
    <name>Understudy::Console</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%Ln minute(s) left as user %1</source>
        <translation>
            <numerusform>Encore %Ln minute en tant qu’utilisateur %1</numerusform>
            <numerusform>Encore %Ln minutes en tant qu’utilisateur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Then Understudy stops the impersonation at %1 by itself.</source>
        <translation>Ensuite, Understudy arrête de lui-même le passage chez %1.</translation>
    </message>
    <message>
        <source>No longer user %1</source>
        <translation>Vous n’êtes plus l’utilisateur %1</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopWatch</name>
    <message>
        <source>It hides what it shows of others first.</source>
        <translation>Il masque d’abord ce qu’il montre des autres.</translation>
    </message>
</context>
<context>
    <name>Understudy::ErrorLabel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Understudy::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>A connection is one application: a name, its address, and a profile that says how its backend speaks. Add one under Connections and press “Test now” there: each step says whether it works. Then sign in with your own account.</source>
        <translation>Une connexion est une application&#xa0;: un nom, son adresse, et un profil qui dit comment son serveur parle. Ajoutez-en une sous «&#xa0;Connexions&#xa0;» et pressez-y «&#xa0;Tester maintenant&#xa0;»&#xa0;: chaque étape dit si elle fonctionne. Connectez-vous ensuite avec votre propre compte.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The yellow bar</source>
        <translation>La barre jaune</translation>
    </message>
    <message>
        <source>As long as this console holds somebody else’s session, the bar is there, on every page and after a crash. Stop, or Ctrl+Shift+S, ends it at once and makes you yourself again. When the time is over, it ends by itself.</source>
        <translation>Tant que cette console tient la session de quelqu’un d’autre, la barre est là, sur chaque page et après une panne. «&#xa0;Arrêter&#xa0;», ou Ctrl+Maj+S, y met fin aussitôt et vous rend à vous-même. Quand le temps est écoulé, elle finit d’elle-même.</translation>
    </message>
    <message>
        <source>The window while user 42 is impersonated, with the yellow bar on top</source>
        <translation>La fenêtre pendant un passage à l’utilisateur 42, avec la barre jaune en haut</translation>
    </message>
    <message>
        <source>The application as the user</source>
        <translation>L’application en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>“Open as user” shows the application in a browser that shares nothing with yours and forgets everything. Nothing can be changed in it until you allow that, with a reason.</source>
        <translation>«&#xa0;Ouvrir en tant qu’utilisateur&#xa0;» montre l’application dans un navigateur qui ne partage rien avec le vôtre et oublie tout. Rien ne peut y être modifié avant que vous l’autorisiez, avec un motif.</translation>
    </message>
    <message>
        <source>The application as user 42 sees it, under the same bar</source>
        <translation>L’application telle que l’utilisateur 42 la voit, sous la même barre</translation>
    </message>
    <message>
        <source>When something does not answer</source>
        <translation>Quand quelque chose ne répond pas</translation>
    </message>
    <message>
        <source>The bar stays for as long as it is not certain that the session has ended, and says what it is waiting for. “Verify” asks again. A notice tells of a session that an unanswered call may have left behind; it goes when that is over, or when you have seen to it.</source>
        <translation>La barre reste tant qu’il n’est pas certain que la session est finie, et dit ce qu’elle attend. «&#xa0;Vérifier&#xa0;» redemande. Un avis signale une session qu’un appel sans réponse a pu laisser&#xa0;; il disparaît quand elle est finie, ou quand vous vous en êtes occupé.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La trace</translation>
    </message>
    <message>
        <source>The journal keeps every switch of this console: who, whom, why, when and how it ended. It can be filtered and exported. The application’s backend keeps its own record.</source>
        <translation>Le journal garde chaque passage de cette console&#xa0;: qui, à qui, pourquoi, quand et comment il a fini. Il peut être filtré et exporté. Le serveur de l’application tient le sien.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top.</source>
        <translation>Saisissez un identifiant, un nom ou une adresse, dites pourquoi, et pressez «&#xa0;Passer à l’utilisateur&#xa0;». Le motif est gardé avec le passage. Qui a une étoile se trouve en haut.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top; %1 sets it.</source>
        <translation>Saisissez un identifiant, un nom ou une adresse, dites pourquoi, et pressez «&#xa0;Passer à l’utilisateur&#xa0;». Le motif est gardé avec le passage. Qui a une étoile se trouve en haut&#xa0;; %1 la pose.</translation>
    </message>
</context>
<context>
    <name>Understudy::Header</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Vous êtes %1</translation>
    </message>
</context>
<context>
    <name>Understudy::ImpersonationBar</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Chec&amp;ked: close</source>
        <translation>Vérifié&#xa0;: &amp;clore</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Maj+S</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalChart</name>
    <message>
        <source>Impersonations and minutes per day</source>
        <translation>Passages et minutes par jour</translation>
    </message>
    <message>
        <source>Impersonations</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>most %L1</source>
        <translation>au plus %L1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1: impersonations %L2, minutes %L3</source>
        <translation>%1&#xa0;: passages %L2, minutes %L3</translation>
    </message>
    <message>
        <source>%1 to %2: impersonations %L3, minutes %L4</source>
        <translation>Du %1 au %2&#xa0;: passages %L3, minutes %L4</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDelegate</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDesk</name>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>CSV, pour tableurs (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries exported: %L1, to %2</source>
        <translation>Entrées exportées&#xa0;: %L1, vers %2</translation>
    </message>
    <message>
        <source>It could not be exported. Choose another place.</source>
        <translation>L’export a échoué. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Only %1 can tell. Open that connection, then check again.</source>
        <translation>Seul %1 peut le dire. Ouvrez cette connexion, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Only %1 could tell, and it is no connection of yours any more. Look at the application itself.</source>
        <translation>Seul %1 pourrait le dire, et ce n’est plus une de vos connexions. Voyez dans l’application elle-même.</translation>
    </message>
    <message>
        <source>If a session as user %1 was left, its longest time is over by now.</source>
        <translation>Si une session en tant qu’utilisateur %1 était restée, sa durée maximale est passée.</translation>
    </message>
    <message>
        <source>Sign in at %1 first, then check again.</source>
        <translation>Connectez-vous d’abord chez %1, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again in a moment.</source>
        <translation>%1 ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2. Stop to end it.</source>
        <translation>%1 dit que vous êtes l’utilisateur %2. Arrêtez pour y mettre fin.</translation>
    </message>
    <message>
        <source>It is under way. How it ends will be written here.</source>
        <translation>C’est en cours. La fin sera écrite ici.</translation>
    </message>
    <message>
        <source>It is settled. How it ended is written in its details.</source>
        <translation>C’est réglé. La fin est écrite dans les détails.</translation>
    </message>
    <message>
        <source>It could not be settled now. Open %1 again, then check again.</source>
        <translation>Impossible de le régler maintenant. Rouvrez %1, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again, then check again.</source>
        <translation>Votre session chez %1 est terminée. Reconnectez-vous, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 says that you are yourself. Whether a session as user %2 was left, it cannot be asked from here: look there, and say so once you have checked.</source>
        <translation>%1 dit que vous êtes vous-même. Si une session en tant qu’utilisateur %2 est restée, on ne peut pas le demander d’ici&#xa0;: voyez là-bas, et dites-le quand vous aurez vérifié.</translation>
    </message>
    <message>
        <source>You are somebody else at %1 now. Stop, then check again.</source>
        <translation>Vous êtes quelqu’un d’autre chez %1. Arrêtez, puis vérifiez de nouveau.</translation>
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
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifier mainte&amp;nant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>As whom</source>
        <extracomment>The user who was impersonated.</extracomment>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>The person who impersonated.</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>In the words of who failed</source>
        <translation>Dans les mots de ce qui a échoué</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>How many minutes.</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Numéro dans le journal</translation>
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
        <translation>Utilisateur, motif ou ticket</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Outcome or connection.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>I have checked</source>
        <translation>J’ai vérifié</translation>
    </message>
    <message>
        <source>The journal cannot be read. Check the permissions of the data folder.</source>
        <translation>Le journal ne peut pas être lu. Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Take a word away, or choose another outcome or time.</source>
        <translation>Rien ne correspond à ce filtre. Retirez un mot, ou choisissez une autre issue ou période.</translation>
    </message>
    <message>
        <source>Nothing yet. Every switch is written here before the backend is asked, and how it ended after.</source>
        <translation>Rien encore. Chaque passage est écrit ici avant que le serveur soit interrogé, et sa fin ensuite.</translation>
    </message>
</context>
<context>
    <name>Understudy::LocalCaller</name>
    <message>
        <source>Nobody has switched for ten minutes, so this has given up waiting. Try again.</source>
        <translation>Personne n’est passé à l’utilisateur pendant dix minutes : l’attente est abandonnée. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Understudy::MainWindow</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>%1 — impersonating — Understudy</source>
        <translation>%1 — en passage — Understudy</translation>
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
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Co&amp;pier les détails</translation>
    </message>
</context>
<context>
    <name>Understudy::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Understudy::PeoplePart</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>No one yet. People you switch to will be here.</source>
        <translation>Personne encore. Les gens à qui vous passez seront ici.</translation>
    </message>
    <message>
        <source>%1 An exact id works all the same.</source>
        <translation>%1 Un identifiant exact fonctionne quand même.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>Favoris et récents</translation>
    </message>
    <message>
        <source>%1 There may be more than these.</source>
        <translation>%1 Il y en a peut-être d’autres.</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesDesk</name>
    <message>
        <source>Choose a browser of Chromium&apos;s family</source>
        <translation>Choisir un navigateur de la famille Chromium</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>From the next start of Understudy on.</source>
        <translation>À partir du prochain démarrage d’Understudy.</translation>
    </message>
    <message>
        <source>The first that is found</source>
        <translation>Le premier trouvé</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>Pendant un passage</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>There is no such program. Name another one, or empty this.</source>
        <translation>Il n’y a pas de tel programme. Nommez-en un autre, ou videz ce champ.</translation>
    </message>
    <message>
        <source>%1 min at most. %2</source>
        <translation>%1 min au plus. %2</translation>
    </message>
    <message>
        <source>A connection can have a shorter one.</source>
        <translation>Une connexion peut en avoir une plus courte.</translation>
    </message>
</context>
<context>
    <name>Understudy::PrefillPart</name>
    <message>
        <source>&amp;Let this terminal switch without asking</source>
        <translation>&amp;Laisser ce terminal passer sans demander</translation>
    </message>
    <message>
        <source>Until it or this console closes</source>
        <translation>Jusqu’à sa fermeture ou celle de cette console</translation>
    </message>
    <message>
        <source>Filled in from a link. Nobody is switched to until you press Switch to User.</source>
        <translation>Rempli d’après un lien. Rien ne change avant que vous pressiez «&#xa0;Passer à l’utilisateur&#xa0;».</translation>
    </message>
    <message>
        <source>Filled in from a terminal, which waits. Nobody is switched to until you press Switch to User.</source>
        <translation>Rempli par un terminal, qui attend. Rien ne change avant que vous pressiez «&#xa0;Passer à l’utilisateur&#xa0;».</translation>
    </message>
    <message>
        <source>Filled in from the command line. Nobody is switched to until you press Switch to User.</source>
        <translation>Rempli d’après la ligne de commande. Rien ne change avant que vous pressiez «&#xa0;Passer à l’utilisateur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Understudy::ProgressRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>Understudy::QuitPage</name>
    <message>
        <source>The stop is not certain yet</source>
        <translation>L’arrêt n’est pas encore certain</translation>
    </message>
    <message>
        <source>Keep try&amp;ing</source>
        <translation>Continuer d’&amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Quit and continue later</source>
        <translation>&amp;Quitter et reprendre plus tard</translation>
    </message>
    <message>
        <source>The session as user %1 could not be ended within five seconds. Understudy goes on trying. If you quit now, the next start shows the yellow bar again and ends it.</source>
        <translation>La session en tant qu’utilisateur %1 n’a pas pu être fermée en cinq secondes. Understudy continue d’essayer. Si vous quittez maintenant, le prochain démarrage montre de nouveau la barre jaune et y met fin.</translation>
    </message>
</context>
<context>
    <name>Understudy::Rail</name>
    <message>
        <source>Switch</source>
        <extracomment>A verb: to a user. It has little room.</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Impersonations that go on at this moment.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>Understudy::RailItem</name>
    <message>
        <source>This is what shows.</source>
        <translation>C’est ce qui est affiché.</translation>
    </message>
</context>
<context>
    <name>Understudy::RemoteDesk</name>
    <message>
        <source>%1. Stop first: understudy stop</source>
        <translation>%1. Arrêtez d’abord&#xa0;: understudy stop</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in in Understudy&apos;s window, then try again.</source>
        <translation>Personne n’est connecté. Connectez-vous dans la fenêtre d’Understudy, puis réessayez.</translation>
    </message>
    <message>
        <source>Understudy is at %1, not at %2. Choose the connection in its window, then try again.</source>
        <translation>Understudy est chez %1, pas chez %2. Choisissez la connexion dans sa fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Press Switch to User in Understudy&apos;s window.</source>
        <translation>Pressez «&#xa0;Passer à l’utilisateur&#xa0;» dans la fenêtre d’Understudy.</translation>
    </message>
    <message>
        <source>Nobody is impersonated.</source>
        <translation>Aucun passage n’est en cours.</translation>
    </message>
    <message>
        <source>The stop is not certain yet. Understudy goes on trying.</source>
        <translation>L’arrêt n’est pas encore certain. Understudy continue d’essayer.</translation>
    </message>
    <message>
        <source>%1 instead.</source>
        <translation>À la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A test of a connection holds a session as user %1 at the moment. Try again when it is over.</source>
        <translation>Le test d’une connexion détient en ce moment une session de l’utilisateur %1. Réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Another terminal waits already. Switch, or end its call, then try again.</source>
        <translation>Un autre terminal attend déjà. Passez à l’utilisateur ou terminez son appel, puis réessayez.</translation>
    </message>
    <message>
        <source>This terminal has asked again since.</source>
        <translation>Ce terminal a refait une demande depuis.</translation>
    </message>
    <message>
        <source>The test is being stopped.</source>
        <translation>Le test est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Somebody else is signed in now, or elsewhere.</source>
        <translation>Quelqu’un d’autre est connecté maintenant, ou ailleurs.</translation>
    </message>
</context>
<context>
    <name>Understudy::RequestsPage</name>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The request would have ended the impersonation.</extracomment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The page went for another site.</extracomment>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Nothing yet. What the application&apos;s pages ask for is listed here, until the view is closed.</source>
        <translation>Rien encore. Ce que les pages de l’application demandent est listé ici, jusqu’à la fermeture de la vue.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Save as &amp;HAR…</source>
        <translation>Enregistrer en &amp;HAR…</translation>
    </message>
</context>
<context>
    <name>Understudy::RetentionPart</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Keep the&amp;m</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that ended more than %1 ago go now, and do not come back. What is still open stays.</source>
        <translation>Les entrées terminées depuis plus longtemps que la durée choisie (%1) disparaissent maintenant et ne reviennent pas. Ce qui est encore ouvert reste.</translation>
    </message>
</context>
<context>
    <name>Understudy::SettingFields</name>
    <message numerus="yes">
        <source>Show all %Ln settings</source>
        <translation>
            <numerusform>Montrer %Ln paramètre</numerusform>
            <numerusform>Montrer les %Ln paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in your keychain. Leave it empty to keep it.</source>
        <translation>Gardé dans votre trousseau. Laissez vide pour le conserver.</translation>
    </message>
    <message>
        <source>Kept in your keychain.</source>
        <translation>Gardé dans votre trousseau.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>C&amp;hange them…</source>
        <translation>Les c&amp;hanger…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutsPart</name>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Beside Ctrl+Shift+S, which always stops.</source>
        <translation>À côté de Ctrl+Maj+S, qui arrête toujours.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se con&amp;necter</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter par le nav&amp;igateur</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Manage co&amp;nnections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo</source>
        <translation>&amp;Essayer la démo</translation>
    </message>
    <message>
        <source>The demo is an application with made-up users that runs on this computer alone. Nothing you do there reaches anybody.</source>
        <translation>La démo est une application aux utilisateurs inventés qui ne tourne que sur cet ordinateur. Rien de ce que vous y faites n’atteint personne.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>&amp;Ajouter une connexion</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Sign in in the window that has opened. It closes as soon as you have.</source>
        <translation>Connectez-vous dans la fenêtre qui s’est ouverte. Elle se ferme dès que c’est fait.</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Démarrage de la démo…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Saisissez quelque chose ici.</translation>
    </message>
    <message>
        <source>%1 Sign in with the browser instead.</source>
        <translation>%1 Connectez-vous plutôt par le navigateur.</translation>
    </message>
    <message>
        <source>Three steps, and you see your application as one of its users sees it:</source>
        <translation>Trois étapes, et vous voyez votre application telle que l’un de ses utilisateurs la voit&#xa0;:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>Add your application: its address, and a profile that says how its backend speaks.</source>
        <translation>Ajoutez votre application&#xa0;: son adresse, et un profil qui dit comment son serveur parle.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>“Test now”, in the connection, tries each step against the backend and says what works.</source>
        <translation>«&#xa0;Tester maintenant&#xa0;», dans la connexion, essaie chaque étape avec le serveur et dit ce qui fonctionne.</translation>
    </message>
    <message>
        <source>With your own account. Then switch to a user, and say why.</source>
        <translation>Avec votre propre compte. Passez ensuite à un utilisateur, et dites pourquoi.</translation>
    </message>
</context>
<context>
    <name>Understudy::SubjectPage</name>
    <message>
        <source>Switching…</source>
        <translation>Passage en cours…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>This needs a look</source>
        <translation>Il y a quelque chose à voir</translation>
    </message>
    <message>
        <source>You are seeing through the eyes of</source>
        <translation>Vous voyez par les yeux de</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Co&amp;pier l’identifiant</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>Understudy::SwitchPage</name>
    <message>
        <source>Switch to a user</source>
        <translation>Passer à un utilisateur</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>&amp;Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>Ti&amp;cket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Type the connectio&amp;n&apos;s name</source>
        <translation>&amp;Nom de la connexion</translation>
    </message>
    <message>
        <source>&amp;Open the application at once</source>
        <translation>&amp;Ouvrir l’application aussitôt</translation>
    </message>
    <message>
        <source>&amp;Switch to User</source>
        <translation>&amp;Passer à l’utilisateur</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>An id, a name or an address</source>
        <translation>Un identifiant, un nom ou une adresse</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on; once a day.</source>
        <translation>C’est la production. Saisissez %1 pour continuer&#xa0;; une fois par jour.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Passage en cours…</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Compris comme %1</translation>
    </message>
    <message>
        <source>Kept in your journal and told to %1</source>
        <translation>Gardé dans votre journal et dit à %1</translation>
    </message>
    <message>
        <source>Kept in your journal only</source>
        <translation>Gardé dans votre journal seulement</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 sur %L2 caractères</translation>
    </message>
    <message>
        <source>This is production. Type %1 here to go on.</source>
        <translation>C’est la production. Saisissez %1 ici pour continuer.</translation>
    </message>
    <message>
        <source>This connection is called %1.</source>
        <translation>Cette connexion s’appelle %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Il faut ceci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::TestPart</name>
    <message>
        <source>&amp;User ID</source>
        <translation>&amp;Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>Test no&amp;w</source>
        <translation>&amp;Tester maintenant</translation>
    </message>
    <message>
        <source>Optional. Switches to this user for a moment, and back.</source>
        <translation>Facultatif. Passe un instant à cet utilisateur, puis revient.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asks the application whether it is there. If you say how you sign in, it signs in and out, too. What you type here is used once and not kept.</source>
        <translation>Demande à l’application si elle est là. Si vous indiquez comment vous vous connectez, le test se connecte et se déconnecte aussi. Ce que vous saisissez ici sert une fois et n’est pas gardé.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>To switch to a user, say how you sign in, too.</source>
        <translation>Pour passer à un utilisateur, indiquez aussi comment vous vous connectez.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolDesk</name>
    <message>
        <source>There is no such page to show.</source>
        <translation>Il n’y a pas de telle page à montrer.</translation>
    </message>
    <message>
        <source>The page does not answer. Try again, or close the view.</source>
        <translation>La page ne répond pas. Réessayez, ou fermez la vue.</translation>
    </message>
    <message>
        <source>This page has no address that could be passed on.</source>
        <translation>Cette page n’a pas d’adresse à transmettre.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save a picture of the page</source>
        <translation>Enregistrer une image de la page</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>L’enregistrement a échoué. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A page offered %1, but it is too large, or one file too many.</source>
        <translation>Une page a proposé %1, mais c’est trop volumineux, ou un fichier de trop.</translation>
    </message>
    <message>
        <source>The page offers %1 (%2).</source>
        <translation>La page propose %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>&amp;Tablette</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;éléphone</translation>
    </message>
</context>
<context>
    <name>Understudy::Tray</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show Understudy</source>
        <translation>Montrer Understudy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
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
        <translation>La page dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>A page hid the yellow bar, so it was closed.</source>
        <translation>Une page a caché la barre jaune, elle a donc été fermée.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opened in your own browser: %1</source>
        <translation>Ouvert dans votre propre navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal cannot be written, so changes stay blocked. Check the space and the permissions of the data folder.</source>
        <translation>Le journal ne peut pas être écrit, les modifications restent donc bloquées. Vérifiez l’espace et les droits du dossier de données.</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>modifications autorisées</translation>
    </message>
    <message>
        <source>changes blocked</source>
        <translation>modifications bloquées</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 · encore %Ln minute</numerusform>
            <numerusform>%1 · encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Changes stay blocked. %1</source>
        <translation>Les modifications restent bloquées. %1</translation>
    </message>
    <message>
        <source>Hidden while you are away. Understudy&apos;s window says how to come back.</source>
        <translation>Masqué pendant votre absence. La fenêtre d’Understudy dit comment revenir.</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewPart</name>
    <message>
        <source>&amp;Page</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>O&amp;uvrir en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>Clo&amp;se the view</source>
        <translation>&amp;Fermer la vue</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>&amp;Autoriser les modifications…</translation>
    </message>
    <message>
        <source>&amp;Why are changes needed</source>
        <translation>Po&amp;urquoi faut-il des modifications</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Autoriser les modifications</translation>
    </message>
    <message>
        <source>Keep them &amp;blocked</source>
        <translation>Les laisser &amp;bloquées</translation>
    </message>
    <message>
        <source>Optional: such as /orders/17. Empty opens the first page.</source>
        <translation>Facultatif&#xa0;: par exemple /orders/17. Vide, la première page s’ouvre.</translation>
    </message>
    <message>
        <source>Kept in your journal. Changes stay allowed until the view is closed.</source>
        <translation>Gardé dans votre journal. Les modifications restent autorisées jusqu’à la fermeture de la vue.</translation>
    </message>
    <message>
        <source>Save &amp;file…</source>
        <translation>Enregistrer le fi&amp;chier…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ig&amp;norer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Changes are allowed until the view is closed.</source>
        <translation>Les modifications sont autorisées jusqu’à la fermeture de la vue.</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowActions</name>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Active impersonations</source>
        <translation>Passages en &amp;cours</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>Co&amp;nnexions…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>O&amp;uvrir en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Fermer la vue</translation>
    </message>
    <message>
        <source>Back in the view</source>
        <translation>Retour dans la vue</translation>
    </message>
    <message>
        <source>Forward in the view</source>
        <translation>Avancer dans la vue</translation>
    </message>
    <message>
        <source>Reload the view</source>
        <translation>Recharger la vue</translation>
    </message>
    <message>
        <source>Copy the view&apos;s address</source>
        <translation>Copier l’adresse de la vue</translation>
    </message>
    <message>
        <source>Save a picture of the view…</source>
        <translation>Enregistrer une image de la vue…</translation>
    </message>
    <message>
        <source>Requests of the view</source>
        <translation>Requêtes de la vue</translation>
    </message>
    <message>
        <source>&amp;Find an action or a user…</source>
        <translation>&amp;Trouver une action ou un utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>À propos d’Un&amp;derstudy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of the F keys.</source>
        <translation>Il faut Ctrl, Alt ou Meta, ou l’une des touches F.</translation>
    </message>
    <message>
        <source>%1 has these keys already. Choose others, or give it other ones first.</source>
        <translation>%1 a déjà ces touches. Choisissez-en d’autres, ou changez d’abord celles-là.</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Import a connection…</source>
        <translation>Importer une connexion…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Importer un profil…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Co&amp;pier l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>&amp;Autoriser les modifications…</translation>
    </message>
    <message>
        <source>Size of the view: desktop</source>
        <translation>Taille de la vue&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Size of the view: tablet</source>
        <translation>Taille de la vue&#xa0;: tablette</translation>
    </message>
    <message>
        <source>Size of the view: phone</source>
        <translation>Taille de la vue&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Save the view&apos;s requests as HAR…</source>
        <translation>Enregistrer les requêtes de la vue en HAR…</translation>
    </message>
    <message>
        <source>Save the file that the view offers…</source>
        <translation>Enregistrer le fichier que la vue propose…</translation>
    </message>
    <message>
        <source>Discard the file that the view offers</source>
        <translation>Ignorer le fichier que la vue propose</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Set or remove the star</source>
        <translation>Mettre ou retirer l’étoile</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowNotices</name>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Redémar&amp;rer</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>Ou&amp;vrir %1</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>%1, seen by %2 at %3</source>
        <translation>%1, vu par %2 chez %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The backend</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again.</source>
        <translation>Votre session chez %1 est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 does not know this email with this password. Check both and try again.</source>
        <translation>%1 ne connaît pas cette adresse e-mail avec ce mot de passe. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>%1 asks for a second factor, which this form cannot give.</source>
        <translation>%1 demande un second facteur, que ce formulaire ne peut pas donner.</translation>
    </message>
    <message>
        <source>This user does not exist at %1.</source>
        <translation>Cet utilisateur n’existe pas chez %1.</translation>
    </message>
    <message>
        <source>User %1 does not exist at %2.</source>
        <translation>L’utilisateur %1 n’existe pas chez %2.</translation>
    </message>
    <message>
        <source>You are impersonating somebody already. Stop first, then try again.</source>
        <translation>Vous êtes déjà quelqu’un d’autre. Arrêtez d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 says that nobody is being impersonated.</source>
        <translation>%1 dit que vous n’êtes personne d’autre.</translation>
    </message>
    <message>
        <source>Your account at %1 is gone or may no longer act. Ask its administrator.</source>
        <translation>Votre compte chez %1 n’existe plus ou ne peut plus agir. Demandez à son administration.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in %2.</source>
        <translation>%1 demande d’attendre. Réessayez dans %2.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in a moment.</source>
        <translation>%1 demande d’attendre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it runs and that the network is up, then try again.</source>
        <translation>%1 ne répond pas. Vérifiez que l’application tourne et que le réseau fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is itself, so nothing was sent. Its certificate needs a look.</source>
        <translation>%1 n’a pas pu prouver son identité, donc rien n’a été envoyé. Il faut regarder son certificat.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense here. Check its address and its profile.</source>
        <translation>%1 a envoyé une réponse qui n’a pas de sens ici. Vérifiez son adresse et son profil.</translation>
    </message>
    <message>
        <source>Sorry, we had an unexpected error. Please try again. - %1</source>
        <translation>Une erreur inattendue s’est produite. Réessayez. - %1</translation>
    </message>
    <message>
        <source>User %1 is you. Choose another user.</source>
        <translation>L’utilisateur %1, c’est vous. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 refused. You may not do this there.</source>
        <translation>%1 a refusé. Vous n’en avez pas le droit là-bas.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 a refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A reason has %L1 to %L2 characters, on one line.</source>
        <translation>Un motif a de %L1 à %L2 caractères, sur une ligne.</translation>
    </message>
    <message>
        <source>A ticket has at most %L1 characters, on one line.</source>
        <translation>Un ticket a au plus %L1 caractères, sur une ligne.</translation>
    </message>
    <message>
        <source>Choose between %L1 and %L2 minutes.</source>
        <translation>Choisissez entre %L1 et %L2 minutes.</translation>
    </message>
    <message>
        <source>This was not accepted. Check what you typed.</source>
        <translation>Ceci n’a pas été accepté. Vérifiez ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>This was not accepted: %1.</source>
        <translation>Ceci n’a pas été accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody was switched. Check the space and the permissions of the data folder.</source>
        <translation>Le journal ne peut pas être écrit, donc aucun passage n’a eu lieu. Vérifiez l’espace et les droits du dossier de données.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, so nothing was kept. Unlock it and try again.</source>
        <translation>Le trousseau n’est pas utilisable, donc rien n’a été gardé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Something on this computer does not work. See the details.</source>
        <translation>Quelque chose ne fonctionne pas sur cet ordinateur. Voyez les détails.</translation>
    </message>
    <message>
        <source>Something on this computer does not work: %1.</source>
        <translation>Quelque chose ne fonctionne pas sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and sessions are kept nowhere else. Install gnome-keyring or KWallet, sign in to your desktop again and start Understudy.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur, et les sessions ne sont gardées nulle part ailleurs. Installez gnome-keyring ou KWallet, reconnectez-vous à votre bureau et démarrez Understudy.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Wait a moment, then try again.</source>
        <translation>Le trousseau ne répond pas. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain answered with an error. Check it with your desktop&apos;s password manager, then try again.</source>
        <translation>Le trousseau a répondu par une erreur. Vérifiez-le avec le gestionnaire de mots de passe de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 said yes and did not switch. You are still yourself.</source>
        <translation>%1 a dit oui mais n’a pas changé. Vous êtes toujours vous-même.</translation>
    </message>
    <message>
        <source>%1 made you somebody else: %2. This was undone.</source>
        <translation>%1 a fait de vous quelqu’un d’autre&#xa0;: %2. Cela a été annulé.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 had made you yourself again without saying so. The impersonation is over.</source>
        <translation>%1 vous avait rendu à vous-même sans le dire. Le passage est terminé.</translation>
    </message>
    <message>
        <source>The application&apos;s page signed out or became somebody else, so the impersonation was stopped.</source>
        <translation>La page de l’application s’est déconnectée ou est devenue quelqu’un d’autre&#xa0;: le passage a été arrêté.</translation>
    </message>
    <message>
        <source>%1 had ended the impersonation already.</source>
        <translation>%1 avait déjà mis fin au passage.</translation>
    </message>
    <message>
        <source>The time was up, so the impersonation was stopped.</source>
        <translation>Le temps était écoulé&#xa0;: le passage a été arrêté.</translation>
    </message>
    <message>
        <source>%1 did not say who you are just now. Understudy goes on asking.</source>
        <translation>%1 n’a pas dit qui vous êtes à l’instant. Understudy continue de demander.</translation>
    </message>
    <message>
        <source>The journal cannot be written. Nobody can be switched to until the data folder has space and may be written.</source>
        <translation>Le journal ne peut pas être écrit. Aucun passage n’est possible tant que le dossier de données manque d’espace ou de droits.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1; a new one was begun.</source>
        <translation>Le journal était endommagé. Il est gardé sous %1&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The session is over, but the keychain could not forget it yet. It is void and will be removed at the next unlock.</source>
        <translation>La session est finie, mais le trousseau n’a pas encore pu l’oublier. Elle est sans valeur et sera retirée au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Your own session could not be saved in the keychain. It ends with this window.</source>
        <translation>Votre propre session n’a pas pu être enregistrée dans le trousseau. Elle finit avec cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 could not give you your own session back. Sign in again.</source>
        <translation>%1 n’a pas pu vous rendre votre propre session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 does not answer the stop. Understudy goes on trying until it is certain.</source>
        <translation>%1 ne répond pas à l’arrêt. Understudy continue d’essayer jusqu’à ce que ce soit certain.</translation>
    </message>
    <message>
        <source>%1 did not answer the switch.</source>
        <translation>%1 n’a pas répondu au passage.</translation>
    </message>
    <message>
        <source>The connection %1 cannot be used: %2</source>
        <translation>La connexion %1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type the id of the user.</source>
        <translation>Saisissez l’identifiant de l’utilisateur.</translation>
    </message>
    <message>
        <source>A user id is a number here, such as 42.</source>
        <translation>Un identifiant est ici un nombre, comme 42.</translation>
    </message>
    <message>
        <source>A user id is not negative.</source>
        <translation>Un identifiant n’est pas négatif.</translation>
    </message>
    <message>
        <source>A user id is a whole number.</source>
        <translation>Un identifiant est un nombre entier.</translation>
    </message>
    <message>
        <source>This number is too large for a user id.</source>
        <translation>Ce nombre est trop grand pour un identifiant.</translation>
    </message>
    <message>
        <source>A user id has at most 256 characters.</source>
        <translation>Un identifiant a au plus 256 caractères.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be in a user id.</source>
        <translation>Il y a des caractères qui ne peuvent pas figurer dans un identifiant.</translation>
    </message>
    <message>
        <source>A user id cannot be dots alone.</source>
        <translation>Un identifiant ne peut pas être fait que de points.</translation>
    </message>
    <message>
        <source>Currently impersonating an unknown user</source>
        <translation>Vous agissez en tant qu’utilisateur inconnu</translation>
    </message>
    <message>
        <source>Currently impersonating user %1</source>
        <translation>Vous agissez en tant qu’utilisateur %1</translation>
    </message>
    <message>
        <source>Starting: will stop as soon as the backend has answered</source>
        <translation>Démarrage&#xa0;: s’arrêtera dès que le serveur aura répondu</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not verified just now</source>
        <translation>Pas vérifié à l’instant</translation>
    </message>
    <message>
        <source>Stopping: no answer yet</source>
        <translation>Arrêt&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Unconfirmed: will stop as soon as it can be reached</source>
        <translation>Non confirmé&#xa0;: s’arrêtera dès que ce sera joignable</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds somebody else&apos;s session.</source>
        <translation>Understudy ne sait pas s’il tient encore la session de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds a session as user %1.</source>
        <translation>Understudy ne sait pas s’il tient encore une session en tant qu’utilisateur %1.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or sign in to check for yourself.</source>
        <translation>Pressez Vérifier pour redemander, ou connectez-vous pour le voir vous-même.</translation>
    </message>
    <message>
        <source>It stops as soon as it can reach the session.</source>
        <translation>Cela s’arrête dès que la session est joignable.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or Stop to end it as soon as it can be reached.</source>
        <translation>Pressez Vérifier pour redemander, ou Arrêter pour y mettre fin dès qu’elle est joignable.</translation>
    </message>
    <message>
        <source>It is over at %1 at the latest.</source>
        <translation>C’est fini à %1 au plus tard.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live.</source>
        <translation>Une session en tant qu’utilisateur %1 est peut-être encore ouverte.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2.</source>
        <translation>Une session en tant qu’utilisateur %1 est peut-être encore ouverte chez %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live, until %2 at the latest.</source>
        <translation>Une session en tant qu’utilisateur %1 est peut-être encore ouverte, jusqu’à %2 au plus tard.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2, until %3 at the latest.</source>
        <translation>Une session en tant qu’utilisateur %1 est peut-être encore ouverte chez %2, jusqu’à %3 au plus tard.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>La démo n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The demo has ended by itself.</source>
        <translation>La démo s’est terminée d’elle-même.</translation>
    </message>
    <message>
        <source>The list of your connections could not be read. Nothing was changed.</source>
        <translation>La liste de vos connexions n’a pas pu être lue. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The list of your connections could not be understood. It is kept as %1.</source>
        <translation>La liste de vos connexions n’a pas été comprise. Elle est gardée sous %1.</translation>
    </message>
    <message>
        <source>That link asks for something this console does not do, so nothing was filled in.</source>
        <translation>Ce lien demande quelque chose que cette console ne fait pas, donc rien n’a été rempli.</translation>
    </message>
    <message>
        <source>There is no connection named %1 here, so nothing was filled in.</source>
        <translation>Il n’y a pas ici de connexion nommée %1, donc rien n’a été rempli.</translation>
    </message>
    <message>
        <source>There is no browser here that can be isolated. Install Chromium, Chrome, Edge or Brave, then try again.</source>
        <translation>Il n’y a pas ici de navigateur qui puisse être isolé. Installez Chromium, Chrome, Edge ou Brave, puis réessayez.</translation>
    </message>
    <message>
        <source>The view&apos;s browser ended by itself. You are still impersonating; open it again.</source>
        <translation>Le navigateur de la vue s’est terminé de lui-même. Le passage dure toujours&#xa0;; rouvrez-la.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>The favourite could not be kept, because the journal cannot be written. Nothing else has changed; try again when it can.</source>
        <translation>Le favori n’a pas pu être gardé, car le journal ne peut pas être écrit. Rien d’autre n’a changé&#xa0;; réessayez quand il pourra l’être.</translation>
    </message>
    <message>
        <source>A link is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Un lien attend. Il remplit le formulaire dès que vous avez arrêté.</translation>
    </message>
    <message>
        <source>A link to user %1 is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Un lien vers l’utilisateur %1 attend. Il remplit le formulaire dès que vous avez arrêté.</translation>
    </message>
    <message>
        <source>A ticket is needed, and has to look like this: %1</source>
        <translation>Un ticket est nécessaire, de cette forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody can sign in or be switched to: %1. Ask whoever looks after the computer.</source>
        <translation>La stratégie de cet ordinateur n’est pas utilisable, donc personne ne peut se connecter ni passer à un utilisateur&#xa0;: %1. Demandez à qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>What another start asked for is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Ce qu’un autre démarrage a demandé attend. Le formulaire sera rempli dès que vous aurez arrêté.</translation>
    </message>
    <message>
        <source>The browser could not be started. See the details, or choose another one in the preferences or in UNDERSTUDY_BROWSER.</source>
        <translation>Le navigateur n’a pas pu démarrer. Voyez les détails, ou choisissez-en un autre dans les préférences ou dans UNDERSTUDY_BROWSER.</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>cette connexion</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow %1. Ask whoever looks after the computer.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas ceci&#xa0;: %1. Demandez à qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow %2. Ask there, or choose another connection.</source>
        <translation>La stratégie de %1 n’autorise pas ceci&#xa0;: %2. Demandez là-bas, ou choisissez une autre connexion.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so the usual ones hold and the journal keeps everything. Check the permissions of the configuration folder.</source>
        <translation>Les préférences n’ont pas pu être lues&#xa0;: celles d’usage s’appliquent, et le journal garde tout. Vérifiez les droits du dossier de configuration.</translation>
    </message>
    <message>
        <source>The preferences could not be understood. They are kept as %1. The usual ones hold, and the journal keeps everything until you choose.</source>
        <translation>Les préférences n’ont pas été comprises. Elles sont gardées sous %1. Celles d’usage s’appliquent, et le journal garde tout jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>This holds until Understudy ends: it could not be written down. Check the space and the permissions of the configuration folder.</source>
        <translation>Cela vaut jusqu’à la fermeture d’Understudy&#xa0;: impossible de l’écrire. Vérifiez l’espace et les droits du dossier de configuration.</translation>
    </message>
    <message>
        <source>Fixed by this computer&apos;s policy.</source>
        <translation>Fixé par la stratégie de cet ordinateur.</translation>
    </message>
    <message>
        <source>Fixed by the policy of %1.</source>
        <translation>Fixé par la stratégie de %1.</translation>
    </message>
    <message>
        <source>Another start has asked for %1.</source>
        <translation>Un autre démarrage a demandé %1.</translation>
    </message>
    <message>
        <source>A link to %1 is waiting.</source>
        <translation>Un lien vers %1 attend.</translation>
    </message>
    <message>
        <source>A link to user %1 at %2 is waiting.</source>
        <translation>Un lien vers l’utilisateur %1 chez %2 attend.</translation>
    </message>
    <message>
        <source>The form is filled in: Switch shows it.</source>
        <translation>Le formulaire est rempli : « Passer » l’affiche.</translation>
    </message>
    <message>
        <source>User %1 is filled in: Switch shows it.</source>
        <translation>L’utilisateur %1 est inscrit : « Passer » l’affiche.</translation>
    </message>
</context>
</TS>
