<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>the profile &quot;%1&quot; is sound. Nobody was asked: give --address to try it.</source>
        <translation>el perfil «%1» es correcto. No se preguntó a nadie: indique --address para probarlo.</translation>
    </message>
    <message>
        <source>--user: this is no user id. The profile says that they are %1.</source>
        <translation>--user: esto no es un ID de usuario. Según el perfil son %1.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>texts of up to 256 characters</source>
        <translation>textos de hasta 256 caracteres</translation>
    </message>
</context>
<context>
    <name>CheckOptions</name>
    <message>
        <source>Name one profile (a .json file) or one connection.</source>
        <translation>Indique un perfil (un archivo .json) o una conexión.</translation>
    </message>
    <message>
        <source>--address needs an address, such as https://app.example.com.</source>
        <translation>--address necesita una dirección, como https://app.example.com.</translation>
    </message>
    <message>
        <source>--set needs SETTING=VALUE.</source>
        <translation>--set necesita AJUSTE=VALOR.</translation>
    </message>
    <message>
        <source>--credentials-fd needs the number of a file descriptor, such as 3.</source>
        <translation>--credentials-fd necesita el número de un descriptor de archivo, como 3.</translation>
    </message>
    <message>
        <source>See understudy check --help.</source>
        <translation>Consulte understudy check --help.</translation>
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
        <translation>Uso: understudy check PERFIL.json|CONEXIÓN [opciones]
Recorre con un servidor lo que dice su perfil: iniciar sesión, ser un usuario, detener, cerrar sesión.
Sin --address se lee un PERFIL.json y no se pregunta a nadie. Una CONEXIÓN es una de las de esta consola, por su nombre.

  --address URL        Dirección del servidor; http sin cifrar solo hacia este equipo
  --set NOMBRE=VALOR   Un ajuste del perfil, una vez por cada uno; JSON para una plantilla
  --user ID            Alguien cuyo lugar se toma un momento
  --credentials-fd N   Leer del descriptor N los campos de inicio de sesión y los ajustes secretos, como líneas campo=valor
  --json               Mostrar una lista de {step, ok, detail}
  --help               Mostrar esta ayuda

Lo secreto se pide en el terminal o se lee del descriptor. No lo dé nunca como argumento:
otros usuarios de este equipo pueden leerlos.
Estado de salida: 0 todo fue bien, 1 un paso no hizo lo que debía, 2 perfil o argumentos incorrectos.
</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>it answers, and says &quot;signed out&quot;; not encrypted</source>
        <translation>responde y dice «sin sesión»; sin cifrar</translation>
    </message>
    <message>
        <source>it answers, and says &quot;signed out&quot;; %1</source>
        <translation>responde y dice «sin sesión»; %1</translation>
    </message>
    <message>
        <source>it agreed to user %1</source>
        <translation>aceptó al usuario %1</translation>
    </message>
    <message>
        <source>the header was dropped</source>
        <translation>se quitó la cabecera</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>rows that came back: %1</source>
        <translation>filas recibidas: %1</translation>
    </message>
    <message>
        <source>it ended one session and left another alive</source>
        <translation>cerró una sesión y dejó otra abierta</translation>
    </message>
    <message>
        <source>it says &quot;signed out&quot; again</source>
        <translation>vuelve a decir «sin sesión»</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>, impersonated by user %1</source>
        <translation>, detrás de quien está el usuario %1</translation>
    </message>
    <message>
        <source>, by whom it does not tell</source>
        <translation>, detrás de quien está alguien que no nombra</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta %1</translation>
    </message>
    <message>
        <source>it ended all of the user&apos;s sessions, not the one alone. Take &quot;revoke&quot; out of the profile.</source>
        <translation>cerró todas las sesiones del usuario, no solo esa. Quite «revoke» del perfil.</translation>
    </message>
    <message>
        <source>user %1 is who signed in. Choose another user.</source>
        <translation>el usuario %1 es quien inició sesión. Elija otro usuario.</translation>
    </message>
    <message>
        <source>refused: the backend did not switch, who am I still names user %1</source>
        <translation>rechazado: el servidor no cambió, «quién soy» sigue nombrando al usuario %1</translation>
    </message>
    <message>
        <source>%1; a session as user %2 may still be live</source>
        <translation>%1; una sesión como el usuario %2 puede seguir abierta</translation>
    </message>
    <message>
        <source>nobody is signed in, and who am I names %1</source>
        <translation>nadie inició sesión, y «quién soy» nombra a %1</translation>
    </message>
    <message>
        <source>the session is still alive</source>
        <translation>la sesión sigue abierta</translation>
    </message>
    <message>
        <source>the session is still alive: who am I names %1</source>
        <translation>la sesión sigue abierta: «quién soy» nombra a %1</translation>
    </message>
    <message>
        <source>who am I names %1, not user %2</source>
        <translation>«quién soy» nombra a %1, no al usuario %2</translation>
    </message>
    <message>
        <source>who am I names user %1, and not who impersonates</source>
        <translation>«quién soy» nombra al usuario %1, pero no a quien está detrás</translation>
    </message>
    <message>
        <source>who am I names %1, which is not as it should be</source>
        <translation>«quién soy» nombra a %1, y no es como debe ser</translation>
    </message>
    <message>
        <source>not tried, because another step failed</source>
        <translation>no se probó, porque falló otro paso</translation>
    </message>
    <message>
        <source>not tried: the profile has no sign-in fields, and a browser cannot be opened here</source>
        <translation>no se probó: el perfil no tiene campos de inicio de sesión, y aquí no se puede abrir un navegador</translation>
    </message>
    <message>
        <source>not shown: it takes two sessions of one person at once, and signing in again did not give a second</source>
        <translation>no se mostró: hacen falta dos sesiones de la misma persona a la vez, y un nuevo inicio no dio la segunda</translation>
    </message>
    <message>
        <source>not tried: name somebody with --user</source>
        <translation>no se probó: indique a alguien con --user</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no se probó</translation>
    </message>
    <message>
        <source>The reason of an impersonation reaches no backend: it is kept in your journal only.</source>
        <translation>El motivo de un cambio no llega a ningún servidor: solo se guarda en su registro.</translation>
    </message>
    <message>
        <source>The backend does not tell the actor: Understudy cannot check who impersonates.</source>
        <translation>El servidor no dice quién actúa: Understudy no puede comprobar quién está detrás de una sesión.</translation>
    </message>
    <message>
        <source>There is no stop and no revoke: a session as somebody else lives on at the backend until it expires.</source>
        <translation>No hay forma de detener ni de revocar: una sesión como otra persona sigue abierta en el servidor hasta que caduca.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcanzar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Impersonate</source>
        <translation>Tomar el lugar</translation>
    </message>
    <message>
        <source>Who am I, as the subject</source>
        <translation>Quién soy, como el usuario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Who am I, after the stop</source>
        <translation>Quién soy, después de detener</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>CheckTarget</name>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. A file&apos;s name ends in .json or has a slash.</source>
        <translation>No hay ninguna conexión «%1» en %2. El nombre de un archivo termina en .json o contiene una barra.</translation>
    </message>
    <message>
        <source>--set %1: the profile has no such setting.</source>
        <translation>--set %1: el perfil no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>--set %1: this is a secret, and arguments can be read by others. Give it on the terminal or through --credentials-fd.</source>
        <translation>--set %1: es un secreto, y otros pueden leer los argumentos. Indíquelo en el terminal o con --credentials-fd.</translation>
    </message>
    <message>
        <source>--set %1: the value has to be JSON.</source>
        <translation>--set %1: el valor debe ser JSON.</translation>
    </message>
    <message>
        <source>--address: this is no http or https address.</source>
        <translation>--address: no es una dirección http ni https.</translation>
    </message>
    <message>
        <source>--address: it can have no user, query or fragment.</source>
        <translation>--address: no puede tener usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>--address: plain http is not encrypted, and allowed to this machine alone. Use https.</source>
        <translation>--address: http no está cifrado, y solo se permite hacia este equipo. Use https.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) is missing. Give it with --set %1=VALUE.</source>
        <translation>Falta el ajuste «%1» (%2). Indíquelo con --set %1=VALOR.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody is asked: %1</source>
        <translation>No se puede usar la directiva de este equipo, así que no se pregunta a nadie: %1</translation>
    </message>
    <message>
        <source>%1 is not among the connections that the policy of this computer allows (%2).</source>
        <translation>%1 no está entre las conexiones que permite la directiva de este equipo (%2).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Solo se puede abrir un enlace a la vez.</translation>
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
        <translation>Uso: understudy [opciones] [enlace]
     understudy start|stop|status|journal [opciones]
     understudy check PERFIL.json|CONEXIÓN [opciones]
Vea su aplicación tal como la ve uno de sus usuarios.

  --demo             Iniciar y usar la demostración incluida
  --connection NOMBRE  Abrir la conexión de ese nombre
  --user ID          Rellenar el usuario; no ocurre nada hasta que usted cambie
  --reason TEXTO     Rellenar el motivo
  --data-dir CARPETA Guardar ahí el registro y la demostración
  --minimized        Empezar como icono, salvo durante una suplantación
  --version          Mostrar la versión
  --diagnostics      Mostrar lo que ayuda a quien le ayuda; sin secretos ni direcciones
  --help             Mostrar esta ayuda
  enlace             understudy://impersonate?user=&amp;reason=&amp;ticket=&amp;connection=
  start, stop, status, journal
                     Hablar con la consola en marcha; consulte understudy status --help
  check              Probar un perfil con su servidor; consulte understudy check --help
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to come first: understudy %1 [options]</source>
        <translation>«%1» tiene que ir primero: understudy %1 [opciones]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a link.</source>
        <translation>«%1» no es ni una orden ni un enlace.</translation>
    </message>
    <message>
        <source>There is no display here. Start Understudy on a desktop; see understudy --help for what can be done without one.</source>
        <translation>Aquí no hay ninguna pantalla. Inicie Understudy en un escritorio; consulte understudy --help para ver qué se puede hacer sin él.</translation>
    </message>
</context>
<context>
    <name>ConnectionWording</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (usuario %2)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose another one.</source>
        <translation>Otra conexión tiene ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Type the application&apos;s address, such as https://app.example.com.</source>
        <translation>Escriba la dirección de la aplicación, como https://app.example.com.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://app.example.com.</source>
        <translation>No es una dirección web. Tiene la forma https://app.example.com.</translation>
    </message>
    <message>
        <source>An address ends with its path: no user, no question mark, no hash.</source>
        <translation>Una dirección termina en su ruta: sin usuario, sin signo de interrogación, sin almohadilla.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http here.</source>
        <translation>Use https, o permita aquí http sin cifrar.</translation>
    </message>
    <message>
        <source>Choose how this application speaks.</source>
        <translation>Elija cómo habla esta aplicación.</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Escriba algo aquí.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be here. Type it again.</source>
        <translation>Contiene caracteres que no pueden estar aquí. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A plain path, such as /api: no question mark, no hash, no dots.</source>
        <translation>Una ruta simple, como /api: sin signo de interrogación, sin almohadilla, sin puntos.</translation>
    </message>
    <message>
        <source>This begins with a slash, such as /result/user.</source>
        <translation>Empieza con una barra, como /result/user.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:3128 or socks5://…:1080.</source>
        <translation>Un proxy tiene la forma http://proxy.example.com:3128 o socks5://…:1080.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM file.</source>
        <translation>En este archivo no hay ningún certificado. Elija un archivo PEM.</translation>
    </message>
    <message>
        <source>Written from its documentation, not tried yet. Test it.</source>
        <translation>Escrito según su documentación, aún sin probar. Pruébelo.</translation>
    </message>
    <message>
        <source>Tried against %1</source>
        <translation>Probado con %1</translation>
    </message>
    <message>
        <source>%1 is not told the reason: it is kept in your journal only.</source>
        <translation>%1 no recibe el motivo: solo se guarda en su registro.</translation>
    </message>
    <message>
        <source>%1 does not say who is behind a session: only your journal does.</source>
        <translation>%1 no dice quién está detrás de una sesión: solo lo sabe su registro.</translation>
    </message>
    <message>
        <source>%1 cannot end such a session: Understudy forgets it, and there it runs out by itself.</source>
        <translation>%1 no puede cerrar una sesión así: Understudy la olvida, y allí caduca por sí sola.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted with %2.</source>
        <translation>%1 responde, cifrado con %2.</translation>
    </message>
    <message>
        <source>Signing in works.</source>
        <translation>El inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>It says who you are: %1.</source>
        <translation>La respuesta dice quién es usted: %1.</translation>
    </message>
    <message>
        <source>Switching to a user works.</source>
        <translation>El cambio a un usuario funciona.</translation>
    </message>
    <message>
        <source>It then says that you are %1.</source>
        <translation>Después la respuesta dice que usted es %1.</translation>
    </message>
    <message>
        <source>Stopping works.</source>
        <translation>Detener funciona.</translation>
    </message>
    <message>
        <source>You are yourself again: %1.</source>
        <translation>Vuelve a ser usted: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Users can be searched: %Ln found.</source>
        <translation>
            <numerusform>Se pueden buscar usuarios: %Ln encontrado.</numerusform>
            <numerusform>Se pueden buscar usuarios: %Ln encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions can be ended one by one, so left-over ones will be.</source>
        <translation>Las sesiones se pueden cerrar una a una, así que se hará con las que queden.</translation>
    </message>
    <message>
        <source>Signing out works.</source>
        <translation>El cierre de sesión funciona.</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>Sin sesión iniciada. %1</translation>
    </message>
    <message>
        <source>It does not say who you are. %1</source>
        <translation>La respuesta no dice quién es usted. %1</translation>
    </message>
    <message>
        <source>Not switched. %1</source>
        <translation>No se cambió. %1</translation>
    </message>
    <message>
        <source>Not stopped. %1</source>
        <translation>No se detuvo. %1</translation>
    </message>
    <message>
        <source>Users cannot be searched. %1</source>
        <translation>No se pueden buscar usuarios. %1</translation>
    </message>
    <message>
        <source>Ending one session ends others with it, so Understudy does not end left-over ones.</source>
        <translation>Al cerrar una sesión se cierran otras, así que Understudy no cierra las que queden.</translation>
    </message>
    <message>
        <source>It did not show that it can end one session alone, so left-over ones stay.</source>
        <translation>No se vio que una sesión se pueda cerrar sola, así que las que queden siguen abiertas.</translation>
    </message>
    <message>
        <source>Not signed out. %1</source>
        <translation>No se cerró la sesión. %1</translation>
    </message>
    <message>
        <source>%1 does not say who you are. User %2 was expected.</source>
        <translation>%1 no dice quién es usted. Se esperaba al usuario %2.</translation>
    </message>
    <message>
        <source>%1 says that you are %2. User %3 was expected.</source>
        <translation>%1 dice que usted es %2. Se esperaba al usuario %3.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2, but not that it is you who is behind it.</source>
        <translation>%1 dice que usted es el usuario %2, pero no que sea usted quien está detrás.</translation>
    </message>
    <message>
        <source>There is no stop: the session is ended or forgotten.</source>
        <translation>No hay forma de detener: la sesión se cierra o se olvida.</translation>
    </message>
    <message>
        <source>There is no list of users: you type their ids.</source>
        <translation>No hay lista de usuarios: usted escribe sus ID.</translation>
    </message>
    <message>
        <source>There is no way to end one session: left-over ones run out by themselves.</source>
        <translation>No hay forma de cerrar una sesión: las que queden caducan por sí solas.</translation>
    </message>
    <message>
        <source>There is no signing out: the session is forgotten.</source>
        <translation>No hay cierre de sesión: la sesión se olvida.</translation>
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
        <translation>Conviene revisarlo.</translation>
    </message>
    <message>
        <source>All of it works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>So far it works. Type a user id to try a switch, too.</source>
        <translation>Hasta aquí funciona. Escriba un ID de usuario para probar también un cambio.</translation>
    </message>
    <message>
        <source>So far it works. Type how you sign in to try more.</source>
        <translation>Hasta aquí funciona. Indique cómo inicia sesión para probar más.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>GivenCredentials</name>
    <message>
        <source>Credentials, line %1: this is no field=value of the profile.</source>
        <translation>Credenciales, línea %1: no es un campo=valor del perfil.</translation>
    </message>
    <message>
        <source>Credentials, line %1: &quot;%2&quot; is there twice.</source>
        <translation>Credenciales, línea %1: «%2» aparece dos veces.</translation>
    </message>
    <message>
        <source>Credentials: &quot;%1&quot; (%2) is missing. Add a line %1=VALUE.</source>
        <translation>Credenciales: falta «%1» (%2). Añada una línea %1=VALOR.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: %2. Open it for the command, as in 3&lt;FILE.</source>
        <translation>--credentials-fd %1: %2. Ábralo para la orden, como en 3&lt;ARCHIVO.</translation>
    </message>
    <message>
        <source>--credentials-fd %1: this is too long for credentials.</source>
        <translation>--credentials-fd %1: es demasiado largo para unas credenciales.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the credentials on. Give them with --credentials-fd.</source>
        <translation>No hay un terminal donde pedir las credenciales. Indíquelas con --credentials-fd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not given, so nothing was asked.</source>
        <translation>No se indicó «%1», así que no se preguntó nada.</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Open or not known</source>
        <translation>Abierto o desconocido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Ended elsewhere</source>
        <translation>Terminado en otro lugar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>May be live</source>
        <translation>Puede seguir abierto</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>Comprobado a mano</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Sigue en curso.</translation>
    </message>
    <message>
        <source>Nobody has proved yet how this ended, or whether it did.</source>
        <translation>Nadie ha demostrado aún cómo terminó, ni si terminó.</translation>
    </message>
    <message>
        <source>It was stopped here.</source>
        <translation>Se detuvo aquí.</translation>
    </message>
    <message>
        <source>Its time was up.</source>
        <translation>Se agotó su tiempo.</translation>
    </message>
    <message>
        <source>The backend had ended it before anybody stopped it here.</source>
        <translation>El servidor lo había terminado antes de que alguien lo detuviera aquí.</translation>
    </message>
    <message>
        <source>It never began: the backend or this computer said no.</source>
        <translation>Nunca empezó: el servidor o este equipo lo rechazó.</translation>
    </message>
    <message>
        <source>It was not what it should be, and was ended again at once.</source>
        <translation>No era lo que debía ser, y se terminó enseguida.</translation>
    </message>
    <message>
        <source>A session may have been left at the backend. Somebody has looked after it.</source>
        <translation>Puede haber quedado una sesión en el servidor. Alguien se ocupó de ella.</translation>
    </message>
    <message>
        <source>The backend never answered: a session that nobody holds may be left there.</source>
        <translation>El servidor nunca respondió: puede haber quedado allí una sesión que nadie tiene.</translation>
    </message>
    <message>
        <source>Somebody checked by hand that it was over, and closed it.</source>
        <translation>Alguien comprobó a mano que había terminado, y lo cerró.</translation>
    </message>
    <message>
        <source>About to ask the backend</source>
        <translation>A punto de preguntar al servidor</translation>
    </message>
    <message>
        <source>Switched, and verified</source>
        <translation>Cambio hecho y comprobado</translation>
    </message>
    <message>
        <source>The start was lost on its way</source>
        <translation>El inicio se perdió en el camino</translation>
    </message>
    <message>
        <source>No answer to the start</source>
        <translation>Sin respuesta al inicio</translation>
    </message>
    <message>
        <source>No session found when Understudy started</source>
        <translation>Ninguna sesión encontrada al arrancar Understudy</translation>
    </message>
    <message>
        <source>Found when Understudy started</source>
        <translation>Encontrado al arrancar Understudy</translation>
    </message>
    <message>
        <source>Taken up again when Understudy started</source>
        <translation>Retomado al arrancar Understudy</translation>
    </message>
    <message>
        <source>The backend confirmed it</source>
        <translation>Confirmado por el servidor</translation>
    </message>
    <message>
        <source>Stop pressed</source>
        <translation>Se pulsó Detener</translation>
    </message>
    <message>
        <source>Ended for certain</source>
        <translation>Terminado con certeza</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Ended by the test of the connection</source>
        <translation>Terminado por la prueba de la conexión</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Anotado después</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Quitado del llavero</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <translation>Cambios permitidos: %1</translation>
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
        <translation>Día desconocido</translation>
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
        <translation>%1 como %2</translation>
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
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Hide everything, go on impersonating</source>
        <translation>Ocultar todo, seguir suplantando</translation>
    </message>
    <message>
        <source>Stop impersonating</source>
        <translation>Detener la suplantación</translation>
    </message>
    <message>
        <source>the connections that can be used</source>
        <translation>las conexiones que se pueden usar</translation>
    </message>
    <message>
        <source>what a ticket looks like</source>
        <translation>cómo es un ticket</translation>
    </message>
    <message>
        <source>the longest time</source>
        <translation>el tiempo máximo</translation>
    </message>
    <message>
        <source>that changes stay blocked in the view</source>
        <translation>que los cambios sigan bloqueados en la vista</translation>
    </message>
    <message>
        <source>how long the journal is kept</source>
        <translation>cuánto tiempo se guarda el registro</translation>
    </message>
    <message>
        <source>what happens when the screen is locked</source>
        <translation>qué ocurre al bloquear la pantalla</translation>
    </message>
    <message>
        <source>This computer&apos;s policy fixes %1.</source>
        <translation>La directiva de este equipo fija lo siguiente: %1.</translation>
    </message>
    <message>
        <source>The policy of %1 fixes %2.</source>
        <translation>La directiva de %1 fija lo siguiente: %2.</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexiones: %1</translation>
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
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Ruta base</translation>
    </message>
    <message>
        <source>Base path of the API</source>
        <translation>Ruta base de la API</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Cookie prefix</source>
        <translation>Prefijo de las cookies</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First page of the view</source>
        <translation>Primera página de la vista</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>RPC base path</source>
        <translation>Ruta base de las RPC</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Resolver that impersonates</source>
        <translation>Resolver que suplanta</translation>
    </message>
    <message>
        <source>Resolver that lists users</source>
        <translation>Resolver que lista usuarios</translation>
    </message>
    <message>
        <source>Resolver that says who I am</source>
        <translation>Resolver que dice quién soy</translation>
    </message>
    <message>
        <source>Resolver that signs in</source>
        <translation>Resolver que inicia sesión</translation>
    </message>
    <message>
        <source>Resolver that signs out</source>
        <translation>Resolver que cierra sesión</translation>
    </message>
    <message>
        <source>Resolver that stops</source>
        <translation>Resolver que detiene</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Punto de revocación</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de acceso a tokens</translation>
    </message>
    <message>
        <source>Type of token that a user id counts as</source>
        <translation>Tipo de token como el que vale un ID de usuario</translation>
    </message>
    <message>
        <source>Type of token to ask for</source>
        <translation>Tipo de token que se pide</translation>
    </message>
    <message>
        <source>User name or email</source>
        <translation>Nombre de usuario o correo</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Punto de acceso a userinfo</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>Where a token names the actor</source>
        <translation>Dónde nombra un token a quien actúa</translation>
    </message>
    <message>
        <source>Where a user holds the name</source>
        <translation>Dónde tiene un usuario el nombre</translation>
    </message>
    <message>
        <source>Where a user holds the role</source>
        <translation>Dónde tiene un usuario el rol</translation>
    </message>
    <message>
        <source>Where its result holds the count</source>
        <translation>Dónde tiene su resultado el número</translation>
    </message>
    <message>
        <source>Where its result holds the list</source>
        <translation>Dónde tiene su resultado la lista</translation>
    </message>
    <message>
        <source>Where its result holds the user</source>
        <translation>Dónde tiene su resultado al usuario</translation>
    </message>
    <message>
        <source>Where the public data holds the actor&apos;s id</source>
        <translation>Dónde tienen los datos públicos el ID de quien actúa</translation>
    </message>
</context>
<context>
    <name>RemoteOptions</name>
    <message>
        <source>No console runs here. Start Understudy first.</source>
        <translation>Aquí no hay ninguna consola en marcha. Inicie primero Understudy.</translation>
    </message>
    <message>
        <source>The console has ended before it answered.</source>
        <translation>La consola terminó antes de responder.</translation>
    </message>
    <message>
        <source>Say whom to become: understudy start USER --reason TEXT.</source>
        <translation>Indique a quién cambiar: understudy start USUARIO --reason TEXTO.</translation>
    </message>
    <message>
        <source>This takes options only.</source>
        <translation>Aquí solo caben opciones.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <translation>--limit necesita un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--minutes needs a number from %1 to %2.</source>
        <translation>--minutes necesita un número de %1 a %2.</translation>
    </message>
    <message>
        <source>See understudy status --help.</source>
        <translation>Consulte understudy status --help.</translation>
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
        <translation>Uso: understudy start USUARIO --reason TEXTO [--ticket TEXTO] [--minutes N] [--connection NOMBRE]
     understudy stop
     understudy status [--json]
     understudy journal [--limit N] [--json]
Habla con la consola en marcha.

  start     Rellenar el formulario y esperar a que usted pulse allí «Cambiar al usuario». En esa
            ventana puede dejar que este terminal cambie sin preguntar a partir de entonces
  stop      Detener la suplantación y esperar a que sea seguro
  status    Decir de quién es la sesión que se tiene, y por cuánto tiempo
  journal   Las entradas más recientes del registro

  --data-dir CARPETA  La carpeta de datos de la consola con la que hablar

Termina con 0; con 1 si no funcionó, con 2 si los argumentos no se entienden,
con 3 si no hay ninguna consola en marcha.
</translation>
    </message>
    <message>
        <source>Understudy runs, but does not answer. Try again; if that does not help, end it and start it anew.</source>
        <translation>Understudy está en marcha, pero no responde. Inténtelo de nuevo; si no sirve, ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>That is more than Understudy takes at once. Shorten it.</source>
        <translation>Eso es más de lo que Understudy acepta de una vez. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>RemoteWording</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Signed in at %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
</context>
<context>
    <name>Understudy::AboutPage</name>
    <message>
        <source>About Understudy</source>
        <translation>Acerca de Understudy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>See your application as one of your users sees it, and never forget whose eyes you are using.</source>
        <translation>Vea su aplicación tal como la ve uno de sus usuarios, sin olvidar nunca con los ojos de quién mira.</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL 3.0 or later</source>
        <translation>Versión %1 · Qt %2 · GPL 3.0 o posterior</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Versions, system, keychain, names of connections and warnings; no secret</source>
        <translation>Versiones, sistema, llavero, nombres de conexiones y avisos; ningún secreto</translation>
    </message>
</context>
<context>
    <name>Understudy::ActionPalette</name>
    <message>
        <source>Nothing fits. Type less, or something else.</source>
        <translation>Nada encaja. Escriba menos, u otra cosa.</translation>
    </message>
    <message>
        <source>Find an action or a user</source>
        <translation>Buscar una acción o un usuario</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>An action, or a user&apos;s id, name or address</source>
        <translation>Una acción, o el ID, el nombre o la dirección de un usuario</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Una acción</translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDelegate</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and an id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>Who impersonates, and whom.</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Two times of the day.</extracomment>
        <translation>desde %1</translation>
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
        <translation>Esa suplantación terminó.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln impersonations are over.</source>
        <translation>
            <numerusform>%Ln suplantación terminó.</numerusform>
            <numerusform>Las %Ln suplantaciones terminaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message>
        <source>Active impersonations</source>
        <translation>Suplantaciones activas</translation>
    </message>
    <message>
        <source>These are the newest %L1; there are more.</source>
        <translation>Estas son las %L1 más recientes; hay más.</translation>
    </message>
    <message>
        <source>&amp;Yes, end it</source>
        <translation>&amp;Sí, terminarla</translation>
    </message>
    <message>
        <source>&amp;No, leave it</source>
        <translation>&amp;No, dejarla</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>End this: %1? It is over for them within seconds.</source>
        <translation>¿Terminar esto: %1? Para esa persona acaba en unos segundos.</translation>
    </message>
    <message numerus="yes">
        <source>End all %Ln impersonations of %1?</source>
        <translation>
            <numerusform>¿Terminar la suplantación de %1?</numerusform>
            <numerusform>¿Terminar las %Ln suplantaciones de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is inside whose account at %1 at this moment.</source>
        <translation>Quién está ahora en la cuenta de quién, en %1.</translation>
    </message>
    <message>
        <source>No one. Whoever switches to a user at %1 will be here.</source>
        <translation>Nadie. Quien cambie a un usuario en %1 aparecerá aquí.</translation>
    </message>
    <message>
        <source>End &amp;all of %1</source>
        <translation>Terminar t&amp;odas las de %1</translation>
    </message>
</context>
<context>
    <name>Understudy::AwayPage</name>
    <message>
        <source>Hidden while you are away</source>
        <translation>Oculto mientras no está</translation>
    </message>
    <message>
        <source>&amp;I am back</source>
        <translation>&amp;Ya he vuelto</translation>
    </message>
    <message>
        <source>The screen was locked, the computer slept, or nobody used it for a while, so this is hidden. What you typed is still there.</source>
        <translation>La pantalla estaba bloqueada, el equipo suspendido o nadie lo usó durante un rato, así que esto está oculto. Lo que escribió sigue ahí.</translation>
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
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::CheckRun</name>
    <message>
        <source>Trying the profile with understudy check</source>
        <translation>Prueba del perfil con understudy check</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Ending what was begun. Once more to leave it as it is.</source>
        <translation>Se termina lo empezado. Otra vez para dejarlo como está.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDelegate</name>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionDesk</name>
    <message>
        <source>%1 is removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>%1 is imported. Edit it if it needs a secret, then test it.</source>
        <translation>Se importó %1. Edítela si necesita un secreto, y luego pruébela.</translation>
    </message>
    <message>
        <source>%1 is exported to %2, without its secrets.</source>
        <translation>Se exportó %1 a %2, sin sus secretos.</translation>
    </message>
    <message>
        <source>it needs the profile “%1”, which is not here. Import that first</source>
        <translation>necesita el perfil «%1», que no está aquí. Impórtelo primero</translation>
    </message>
    <message>
        <source>The profile %1 is here now. Choose it when you add a connection.</source>
        <translation>El perfil %1 ya está aquí. Elíjalo al añadir una conexión.</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionForm</name>
    <message>
        <source>Not encrypted: allow plain &amp;http</source>
        <translation>Sin cifrar: permitir &amp;http</translation>
    </message>
    <message>
        <source>Changes may be allowed in the view, with a reason</source>
        <translation>Se pueden permitir cambios en la vista, con un motivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Longest &amp;impersonation</source>
        <translation>Suplantación más &amp;larga</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress</source>
        <translation>Direcc&amp;ión del proxy</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Autoridad certi&amp;ficadora (archivo)</translation>
    </message>
    <message>
        <source>Choose how it speaks</source>
        <translation>Elija cómo habla</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Passwords and sessions can be read on their way. For networks that you trust alone.</source>
        <translation>Las contraseñas y las sesiones se pueden leer por el camino. Solo para redes de confianza.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Proxy.</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Optional. Its authorities count beside the system&apos;s.</source>
        <translation>Opcional. Sus autoridades se suman a las del sistema.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Ex&amp;aminar…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La aplicación</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>No todo está guardado.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionPages</name>
    <message>
        <source>Import a connection</source>
        <translation>Importar una conexión</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Archivo de la autoridad certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Export a connection</source>
        <translation>Exportar una conexión</translation>
    </message>
</context>
<context>
    <name>Understudy::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connection of your own yet. A connection tells Understudy which application to sign in to, and how it speaks. Add one, or import one that a colleague has exported.</source>
        <translation>Aún no tiene conexiones propias. Una conexión dice a Understudy en qué aplicación iniciar sesión y cómo habla. Añada una, o importe la que haya exportado un colega.</translation>
    </message>
    <message>
        <source>Yes, &amp;remove it</source>
        <translation>Sí, &amp;quitar</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;No, conservar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import &amp;profile…</source>
        <translation>Importar un &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
    <message>
        <source>You are somebody else at %1. Stop first to edit or remove it.</source>
        <translation>Usted es otra persona en %1. Deténgalo primero para editarla o quitarla.</translation>
    </message>
    <message>
        <source>Remove %1? Its settings and what the keychain keeps for it go with it. The journal stays.</source>
        <translation>¿Quitar %1? Con ella se van sus ajustes y lo que el llavero guarda para ella. El registro queda.</translation>
    </message>
</context>
<context>
    <name>Understudy::Console</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%Ln minute(s) left as user %1</source>
        <translation>
            <numerusform>Queda %Ln minuto como el usuario %1</numerusform>
            <numerusform>Quedan %Ln minutos como el usuario %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Then Understudy stops the impersonation at %1 by itself.</source>
        <translation>Después Understudy detiene por sí solo la suplantación en %1.</translation>
    </message>
    <message>
        <source>No longer user %1</source>
        <translation>Ya no es el usuario %1</translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopWatch</name>
    <message>
        <source>It hides what it shows of others first.</source>
        <translation>Antes oculta lo que muestra de otros.</translation>
    </message>
</context>
<context>
    <name>Understudy::ErrorLabel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Understudy::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A connection is one application: a name, its address, and a profile that says how its backend speaks. Add one under Connections and press “Test now” there: each step says whether it works. Then sign in with your own account.</source>
        <translation>Una conexión es una aplicación: un nombre, su dirección y un perfil que dice cómo habla su servidor. Añada una en «Conexiones» y pulse allí «Probar ahora»: cada paso dice si funciona. Después inicie sesión con su propia cuenta.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The yellow bar</source>
        <translation>La barra amarilla</translation>
    </message>
    <message>
        <source>As long as this console holds somebody else’s session, the bar is there, on every page and after a crash. Stop, or Ctrl+Shift+S, ends it at once and makes you yourself again. When the time is over, it ends by itself.</source>
        <translation>Mientras esta consola tenga la sesión de otra persona, la barra está ahí, en cada página y después de un fallo. «Detener», o Ctrl+Mayús+S, la termina enseguida y usted vuelve a ser usted. Cuando se agota el tiempo, termina por sí sola.</translation>
    </message>
    <message>
        <source>The window while user 42 is impersonated, with the yellow bar on top</source>
        <translation>La ventana mientras se suplanta al usuario 42, con la barra amarilla arriba</translation>
    </message>
    <message>
        <source>The application as the user</source>
        <translation>La aplicación como el usuario</translation>
    </message>
    <message>
        <source>“Open as user” shows the application in a browser that shares nothing with yours and forgets everything. Nothing can be changed in it until you allow that, with a reason.</source>
        <translation>«Abrir como usuario» muestra la aplicación en un navegador que no comparte nada con el suyo y lo olvida todo. En él no se puede cambiar nada hasta que usted lo permita, con un motivo.</translation>
    </message>
    <message>
        <source>The application as user 42 sees it, under the same bar</source>
        <translation>La aplicación tal como la ve el usuario 42, bajo la misma barra</translation>
    </message>
    <message>
        <source>When something does not answer</source>
        <translation>Cuando algo no responde</translation>
    </message>
    <message>
        <source>The bar stays for as long as it is not certain that the session has ended, and says what it is waiting for. “Verify” asks again. A notice tells of a session that an unanswered call may have left behind; it goes when that is over, or when you have seen to it.</source>
        <translation>La barra sigue mientras no sea seguro que la sesión terminó, y dice a qué espera. «Verificar» pregunta de nuevo. Un aviso habla de una sesión que una llamada sin respuesta puede haber dejado; desaparece cuando termina, o cuando usted se ha ocupado de ella.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The journal keeps every switch of this console: who, whom, why, when and how it ended. It can be filtered and exported. The application’s backend keeps its own record.</source>
        <translation>El registro guarda cada cambio de esta consola: quién, a quién, por qué, cuándo y cómo terminó. Se puede filtrar y exportar. El servidor de la aplicación lleva el suyo.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top.</source>
        <translation>Escriba un ID, un nombre o una dirección, diga por qué y pulse «Cambiar al usuario». El motivo se guarda con el cambio. Quien tiene una estrella está arriba.</translation>
    </message>
    <message>
        <source>Type a user id, a name or an address, say why, and press “Switch to User”. The reason is kept with the switch. Whoever has a star stands at the top; %1 sets it.</source>
        <translation>Escriba un ID, un nombre o una dirección, diga por qué y pulse «Cambiar al usuario». El motivo se guarda con el cambio. Quien tiene una estrella está arriba; %1 la pone.</translation>
    </message>
</context>
<context>
    <name>Understudy::Header</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar sesi&amp;ón</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
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
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Usted es %1</translation>
    </message>
</context>
<context>
    <name>Understudy::ImpersonationBar</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Chec&amp;ked: close</source>
        <translation>&amp;Comprobado: cerrar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Mayús+S</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalChart</name>
    <message>
        <source>Impersonations and minutes per day</source>
        <translation>Suplantaciones y minutos por día</translation>
    </message>
    <message>
        <source>Impersonations</source>
        <translation>Suplantaciones</translation>
    </message>
    <message>
        <source>most %L1</source>
        <translation>máximo %L1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>%1: impersonations %L2, minutes %L3</source>
        <translation>%1: suplantaciones %L2, minutos %L3</translation>
    </message>
    <message>
        <source>%1 to %2: impersonations %L3, minutes %L4</source>
        <translation>Del %1 al %2: suplantaciones %L3, minutos %L4</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDelegate</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalDesk</name>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>CSV, para hojas de cálculo (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries exported: %L1, to %2</source>
        <translation>Entradas exportadas: %L1, a %2</translation>
    </message>
    <message>
        <source>It could not be exported. Choose another place.</source>
        <translation>No se pudo exportar. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Only %1 can tell. Open that connection, then check again.</source>
        <translation>Solo %1 puede decirlo. Abra esa conexión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Only %1 could tell, and it is no connection of yours any more. Look at the application itself.</source>
        <translation>Solo %1 podría decirlo, y ya no es una de sus conexiones. Mire en la propia aplicación.</translation>
    </message>
    <message>
        <source>If a session as user %1 was left, its longest time is over by now.</source>
        <translation>Si quedó una sesión como el usuario %1, su tiempo máximo ya pasó.</translation>
    </message>
    <message>
        <source>Sign in at %1 first, then check again.</source>
        <translation>Inicie sesión primero en %1 y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again in a moment.</source>
        <translation>%1 no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 says that you are user %2. Stop to end it.</source>
        <translation>%1 dice que usted es el usuario %2. Pulse Detener para terminarlo.</translation>
    </message>
    <message>
        <source>It is under way. How it ends will be written here.</source>
        <translation>Está en marcha. Cómo termine se escribirá aquí.</translation>
    </message>
    <message>
        <source>It is settled. How it ended is written in its details.</source>
        <translation>Está resuelto. Cómo terminó está escrito en sus detalles.</translation>
    </message>
    <message>
        <source>It could not be settled now. Open %1 again, then check again.</source>
        <translation>No se pudo resolver ahora. Abra %1 otra vez y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again, then check again.</source>
        <translation>Su sesión en %1 terminó. Inicie sesión de nuevo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>%1 says that you are yourself. Whether a session as user %2 was left, it cannot be asked from here: look there, and say so once you have checked.</source>
        <translation>%1 dice que usted es usted. Si quedó una sesión como el usuario %2, no se puede preguntar desde aquí: mire allí, y dígalo cuando lo haya comprobado.</translation>
    </message>
    <message>
        <source>You are somebody else at %1 now. Stop, then check again.</source>
        <translation>Ahora usted es otra persona en %1. Deténgalo y compruebe de nuevo.</translation>
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
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>As whom</source>
        <extracomment>The user who was impersonated.</extracomment>
        <translation>Como quién</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>The person who impersonated.</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>In the words of who failed</source>
        <translation>En palabras de lo que falló</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>How many minutes.</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Número en el registro</translation>
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
        <translation>Usuario, motivo o ticket</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Outcome or connection.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalList</name>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Understudy::JournalPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>I have checked</source>
        <translation>Lo he comprobado</translation>
    </message>
    <message>
        <source>The journal cannot be read. Check the permissions of the data folder.</source>
        <translation>No se puede leer el registro. Revise los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Take a word away, or choose another outcome or time.</source>
        <translation>Nada encaja con este filtro. Quite una palabra, o elija otro resultado u otra fecha.</translation>
    </message>
    <message>
        <source>Nothing yet. Every switch is written here before the backend is asked, and how it ended after.</source>
        <translation>Nada aún. Cada cambio se anota aquí antes de preguntar al servidor, y después cómo terminó.</translation>
    </message>
</context>
<context>
    <name>Understudy::LocalCaller</name>
    <message>
        <source>Nobody has switched for ten minutes, so this has given up waiting. Try again.</source>
        <translation>Nadie ha cambiado durante diez minutos, así que ya no se espera más. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Understudy::MainWindow</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>%1 — impersonating — Understudy</source>
        <translation>%1 — suplantación — Understudy</translation>
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
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Co&amp;piar los detalles</translation>
    </message>
</context>
<context>
    <name>Understudy::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Understudy::PeoplePart</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>No one yet. People you switch to will be here.</source>
        <translation>Nadie aún. Las personas a las que cambie estarán aquí.</translation>
    </message>
    <message>
        <source>%1 An exact id works all the same.</source>
        <translation>%1 Un ID exacto funciona igualmente.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Nadie encaja con «%1».</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>Favoritos y recientes</translation>
    </message>
    <message>
        <source>%1 There may be more than these.</source>
        <translation>%1 Puede haber más que estos.</translation>
    </message>
</context>
<context>
    <name>Understudy::PreferencesDesk</name>
    <message>
        <source>Choose a browser of Chromium&apos;s family</source>
        <translation>Elegir un navegador de la familia de Chromium</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Empezar en la bandeja</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Tiempo habitual</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Mientras no está</translation>
    </message>
    <message>
        <source>From the next start of Understudy on.</source>
        <translation>Desde el próximo inicio de Understudy.</translation>
    </message>
    <message>
        <source>The first that is found</source>
        <translation>El primero que se encuentre</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>Durante una suplantación</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>There is no such program. Name another one, or empty this.</source>
        <translation>No existe tal programa. Indique otro, o vacíe este campo.</translation>
    </message>
    <message>
        <source>%1 min at most. %2</source>
        <translation>%1 min como máximo. %2</translation>
    </message>
    <message>
        <source>A connection can have a shorter one.</source>
        <translation>Una conexión puede tener uno menor.</translation>
    </message>
</context>
<context>
    <name>Understudy::PrefillPart</name>
    <message>
        <source>&amp;Let this terminal switch without asking</source>
        <translation>Dejar que este terminal cambie sin pre&amp;guntar</translation>
    </message>
    <message>
        <source>Until it or this console closes</source>
        <translation>Hasta que se cierre él o esta consola</translation>
    </message>
    <message>
        <source>Filled in from a link. Nobody is switched to until you press Switch to User.</source>
        <translation>Rellenado desde un enlace. No se cambia a nadie hasta que pulse «Cambiar al usuario».</translation>
    </message>
    <message>
        <source>Filled in from a terminal, which waits. Nobody is switched to until you press Switch to User.</source>
        <translation>Rellenado por un terminal, que espera. No se cambia a nadie hasta que pulse «Cambiar al usuario».</translation>
    </message>
    <message>
        <source>Filled in from the command line. Nobody is switched to until you press Switch to User.</source>
        <translation>Rellenado desde la línea de órdenes. No se cambia a nadie hasta que pulse «Cambiar al usuario».</translation>
    </message>
</context>
<context>
    <name>Understudy::ProgressRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>Understudy::QuitPage</name>
    <message>
        <source>The stop is not certain yet</source>
        <translation>Aún no es seguro que se haya detenido</translation>
    </message>
    <message>
        <source>Keep try&amp;ing</source>
        <translation>Seguir &amp;intentándolo</translation>
    </message>
    <message>
        <source>&amp;Quit and continue later</source>
        <translation>&amp;Salir y continuar después</translation>
    </message>
    <message>
        <source>The session as user %1 could not be ended within five seconds. Understudy goes on trying. If you quit now, the next start shows the yellow bar again and ends it.</source>
        <translation>La sesión como el usuario %1 no se pudo cerrar en cinco segundos. Understudy sigue intentándolo. Si sale ahora, el próximo inicio mostrará otra vez la barra amarilla y la cerrará.</translation>
    </message>
</context>
<context>
    <name>Understudy::Rail</name>
    <message>
        <source>Switch</source>
        <extracomment>A verb: to a user. It has little room.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Impersonations that go on at this moment.</extracomment>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>Understudy::RailItem</name>
    <message>
        <source>This is what shows.</source>
        <translation>Esto es lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>Understudy::RemoteDesk</name>
    <message>
        <source>%1. Stop first: understudy stop</source>
        <translation>%1. Deténgalo primero: understudy stop</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in in Understudy&apos;s window, then try again.</source>
        <translation>Nadie ha iniciado sesión. Inicie sesión en la ventana de Understudy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Understudy is at %1, not at %2. Choose the connection in its window, then try again.</source>
        <translation>Understudy está en %1, no en %2. Elija la conexión en su ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Press Switch to User in Understudy&apos;s window.</source>
        <translation>Pulse «Cambiar al usuario» en la ventana de Understudy.</translation>
    </message>
    <message>
        <source>Nobody is impersonated.</source>
        <translation>No se suplanta a nadie.</translation>
    </message>
    <message>
        <source>The stop is not certain yet. Understudy goes on trying.</source>
        <translation>Aún no es seguro que se haya detenido. Understudy sigue intentándolo.</translation>
    </message>
    <message>
        <source>%1 instead.</source>
        <translation>En su lugar: %1.</translation>
    </message>
    <message>
        <source>A test of a connection holds a session as user %1 at the moment. Try again when it is over.</source>
        <translation>La prueba de una conexión tiene ahora una sesión como usuario %1. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another terminal waits already. Switch, or end its call, then try again.</source>
        <translation>Otro terminal ya está esperando. Cambie o termine su llamada, y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This terminal has asked again since.</source>
        <translation>Este terminal ha vuelto a pedirlo desde entonces.</translation>
    </message>
    <message>
        <source>The test is being stopped.</source>
        <translation>La prueba se está deteniendo.</translation>
    </message>
    <message>
        <source>Somebody else is signed in now, or elsewhere.</source>
        <translation>Ahora hay otra persona con sesión iniciada, o en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Understudy::RequestsPage</name>
    <message>
        <source>broken off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The request would have ended the impersonation.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>The page went for another site.</extracomment>
        <translation>salió</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Nothing yet. What the application&apos;s pages ask for is listed here, until the view is closed.</source>
        <translation>Nada aún. Lo que pidan las páginas de la aplicación se muestra aquí, hasta que se cierre la vista.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Save as &amp;HAR…</source>
        <translation>Guardar como &amp;HAR…</translation>
    </message>
</context>
<context>
    <name>Understudy::RetentionPart</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Guardar durante</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Quitarlas</translation>
    </message>
    <message>
        <source>Keep the&amp;m</source>
        <translation>Co&amp;nservarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that ended more than %1 ago go now, and do not come back. What is still open stays.</source>
        <translation>Las entradas que terminaron hace más del tiempo elegido (%1) desaparecen ahora y no vuelven. Lo que sigue abierto queda.</translation>
    </message>
</context>
<context>
    <name>Understudy::SettingFields</name>
    <message numerus="yes">
        <source>Show all %Ln settings</source>
        <translation>
            <numerusform>Mostrar %Ln ajuste</numerusform>
            <numerusform>Mostrar los %Ln ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in your keychain. Leave it empty to keep it.</source>
        <translation>Se guarda en su llavero. Déjelo vacío para conservarlo.</translation>
    </message>
    <message>
        <source>Kept in your keychain.</source>
        <translation>Se guarda en su llavero.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>C&amp;hange them…</source>
        <translation>C&amp;ambiarlos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Understudy::ShortcutsPart</name>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Beside Ctrl+Shift+S, which always stops.</source>
        <translation>Además de Ctrl+Mayús+S, que siempre detiene.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el &amp;navegador</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Manage co&amp;nnections…</source>
        <translation>&amp;Gestionar conexiones…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo</source>
        <translation>&amp;Probar la demostración</translation>
    </message>
    <message>
        <source>The demo is an application with made-up users that runs on this computer alone. Nothing you do there reaches anybody.</source>
        <translation>La demostración es una aplicación con usuarios inventados que solo funciona en este equipo. Nada de lo que haga allí llega a nadie.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Aña&amp;dir una conexión</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Sign in in the window that has opened. It closes as soon as you have.</source>
        <translation>Inicie sesión en la ventana que se ha abierto. Se cerrará en cuanto lo haga.</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demostración…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Type something here.</source>
        <translation>Escriba algo aquí.</translation>
    </message>
    <message>
        <source>%1 Sign in with the browser instead.</source>
        <translation>%1 Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>Three steps, and you see your application as one of its users sees it:</source>
        <translation>Tres pasos, y verá su aplicación tal como la ve uno de sus usuarios:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add your application: its address, and a profile that says how its backend speaks.</source>
        <translation>Añada su aplicación: su dirección, y un perfil que dice cómo habla su servidor.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>“Test now”, in the connection, tries each step against the backend and says what works.</source>
        <translation>«Probar ahora», en la conexión, prueba cada paso con el servidor y dice qué funciona.</translation>
    </message>
    <message>
        <source>With your own account. Then switch to a user, and say why.</source>
        <translation>Con su propia cuenta. Después cambie a un usuario y diga por qué.</translation>
    </message>
</context>
<context>
    <name>Understudy::SubjectPage</name>
    <message>
        <source>Switching…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>This needs a look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>You are seeing through the eyes of</source>
        <translation>Está viendo con los ojos de</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Co&amp;piar el ID</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Understudy::SwitchPage</name>
    <message>
        <source>Switch to a user</source>
        <translation>Cambiar a un usuario</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Dura&amp;ción</translation>
    </message>
    <message>
        <source>Type the connectio&amp;n&apos;s name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>&amp;Open the application at once</source>
        <translation>&amp;Abrir la aplicación enseguida</translation>
    </message>
    <message>
        <source>&amp;Switch to User</source>
        <translation>Cam&amp;biar al usuario</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>An id, a name or an address</source>
        <translation>Un ID, un nombre o una dirección</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on; once a day.</source>
        <translation>Esto es producción. Escriba %1 para continuar; una vez al día.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Entendido como %1</translation>
    </message>
    <message>
        <source>Kept in your journal and told to %1</source>
        <translation>Se guarda en su registro y se comunica a %1</translation>
    </message>
    <message>
        <source>Kept in your journal only</source>
        <translation>Se guarda solo en su registro</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 de %L2 caracteres</translation>
    </message>
    <message>
        <source>This is production. Type %1 here to go on.</source>
        <translation>Esto es producción. Escriba aquí %1 para continuar.</translation>
    </message>
    <message>
        <source>This connection is called %1.</source>
        <translation>Esta conexión se llama %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Hace falta: %1</translation>
    </message>
</context>
<context>
    <name>Understudy::TestPart</name>
    <message>
        <source>&amp;User ID</source>
        <translation>ID de &amp;usuario</translation>
    </message>
    <message>
        <source>Test no&amp;w</source>
        <translation>Pro&amp;bar ahora</translation>
    </message>
    <message>
        <source>Optional. Switches to this user for a moment, and back.</source>
        <translation>Opcional. Cambia un momento a este usuario y vuelve.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Asks the application whether it is there. If you say how you sign in, it signs in and out, too. What you type here is used once and not kept.</source>
        <translation>Pregunta a la aplicación si está ahí. Si indica cómo inicia sesión, la prueba también inicia y cierra sesión. Lo que escriba aquí se usa una vez y no se guarda.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>To switch to a user, say how you sign in, too.</source>
        <translation>Para cambiar a un usuario, indique también cómo inicia sesión.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolDesk</name>
    <message>
        <source>There is no such page to show.</source>
        <translation>No hay ninguna página así que mostrar.</translation>
    </message>
    <message>
        <source>The page does not answer. Try again, or close the view.</source>
        <translation>La página no responde. Inténtelo de nuevo o cierre la vista.</translation>
    </message>
    <message>
        <source>This page has no address that could be passed on.</source>
        <translation>Esta página no tiene una dirección que se pueda compartir.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save a picture of the page</source>
        <translation>Guardar una imagen de la página</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Guardar las peticiones</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>No se pudo guardar. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>A page offered %1, but it is too large, or one file too many.</source>
        <translation>Una página ofreció %1, pero es demasiado grande, o un archivo de más.</translation>
    </message>
    <message>
        <source>The page offers %1 (%2).</source>
        <translation>La página ofrece %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Understudy::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Peti&amp;ciones</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tama&amp;ño</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Escritorio</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>&amp;Tableta</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;léfono</translation>
    </message>
</context>
<context>
    <name>Understudy::Tray</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show Understudy</source>
        <translation>Mostrar Understudy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
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
        <translation>La página dice: %1</translation>
    </message>
    <message>
        <source>A page hid the yellow bar, so it was closed.</source>
        <translation>Una página ocultó la barra amarilla, así que se cerró.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>Opened in your own browser: %1</source>
        <translation>Abierto en su propio navegador: %1</translation>
    </message>
    <message>
        <source>The journal cannot be written, so changes stay blocked. Check the space and the permissions of the data folder.</source>
        <translation>No se puede escribir el registro, así que los cambios siguen bloqueados. Revise el espacio y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>cambios permitidos</translation>
    </message>
    <message>
        <source>changes blocked</source>
        <translation>cambios bloqueados</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 · queda %Ln minuto</numerusform>
            <numerusform>%1 · quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Changes stay blocked. %1</source>
        <translation>Los cambios siguen bloqueados. %1</translation>
    </message>
    <message>
        <source>Hidden while you are away. Understudy&apos;s window says how to come back.</source>
        <translation>Oculto mientras no está. La ventana de Understudy dice cómo volver.</translation>
    </message>
</context>
<context>
    <name>Understudy::ViewPart</name>
    <message>
        <source>&amp;Page</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>Abrir como &amp;usuario</translation>
    </message>
    <message>
        <source>Clo&amp;se the view</source>
        <translation>Ce&amp;rrar la vista</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>Permitir c&amp;ambios…</translation>
    </message>
    <message>
        <source>&amp;Why are changes needed</source>
        <translation>Para &amp;qué hacen falta cambios</translation>
    </message>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Permitir c&amp;ambios</translation>
    </message>
    <message>
        <source>Keep them &amp;blocked</source>
        <translation>Dejarlos &amp;bloqueados</translation>
    </message>
    <message>
        <source>Optional: such as /orders/17. Empty opens the first page.</source>
        <translation>Opcional: por ejemplo /orders/17. Vacío abre la primera página.</translation>
    </message>
    <message>
        <source>Kept in your journal. Changes stay allowed until the view is closed.</source>
        <translation>Se guarda en su registro. Los cambios siguen permitidos hasta que se cierre la vista.</translation>
    </message>
    <message>
        <source>Save &amp;file…</source>
        <translation>Guardar arc&amp;hivo…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Changes are allowed until the view is closed.</source>
        <translation>Los cambios están permitidos hasta que se cierre la vista.</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowActions</name>
    <message>
        <source>&amp;Switch</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>&amp;Active impersonations</source>
        <translation>Suplantaciones &amp;activas</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar sesi&amp;ón</translation>
    </message>
    <message>
        <source>Open as &amp;user</source>
        <translation>Abrir como &amp;usuario</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Cerrar la vista</translation>
    </message>
    <message>
        <source>Back in the view</source>
        <translation>Atrás en la vista</translation>
    </message>
    <message>
        <source>Forward in the view</source>
        <translation>Adelante en la vista</translation>
    </message>
    <message>
        <source>Reload the view</source>
        <translation>Recargar la vista</translation>
    </message>
    <message>
        <source>Copy the view&apos;s address</source>
        <translation>Copiar la dirección de la vista</translation>
    </message>
    <message>
        <source>Save a picture of the view…</source>
        <translation>Guardar una imagen de la vista…</translation>
    </message>
    <message>
        <source>Requests of the view</source>
        <translation>Peticiones de la vista</translation>
    </message>
    <message>
        <source>&amp;Find an action or a user…</source>
        <translation>&amp;Buscar una acción o un usuario…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de tec&amp;lado</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>&amp;Acerca de Understudy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Suplantación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of the F keys.</source>
        <translation>Hace falta Ctrl, Alt o Meta, o una de las teclas F.</translation>
    </message>
    <message>
        <source>%1 has these keys already. Choose others, or give it other ones first.</source>
        <translation>%1 ya tiene estas teclas. Elija otras, o cambie antes aquellas.</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Import a connection…</source>
        <translation>Importar una conexión…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Importar un perfil…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Co&amp;piar el ID</translation>
    </message>
    <message>
        <source>&amp;Allow changes…</source>
        <translation>Permitir c&amp;ambios…</translation>
    </message>
    <message>
        <source>Size of the view: desktop</source>
        <translation>Tamaño de la vista: escritorio</translation>
    </message>
    <message>
        <source>Size of the view: tablet</source>
        <translation>Tamaño de la vista: tableta</translation>
    </message>
    <message>
        <source>Size of the view: phone</source>
        <translation>Tamaño de la vista: teléfono</translation>
    </message>
    <message>
        <source>Save the view&apos;s requests as HAR…</source>
        <translation>Guardar las peticiones de la vista como HAR…</translation>
    </message>
    <message>
        <source>Save the file that the view offers…</source>
        <translation>Guardar el archivo que ofrece la vista…</translation>
    </message>
    <message>
        <source>Discard the file that the view offers</source>
        <translation>Descartar el archivo que ofrece la vista</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Set or remove the star</source>
        <translation>Poner o quitar la estrella</translation>
    </message>
</context>
<context>
    <name>Understudy::WindowNotices</name>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Iniciar de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Cerra&amp;r</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>Ab&amp;rir %1</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>%1, seen by %2 at %3</source>
        <translation>%1, visto por %2 en %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The backend</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Your session at %1 has ended. Sign in again.</source>
        <translation>Su sesión en %1 terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know this email with this password. Check both and try again.</source>
        <translation>%1 no conoce este correo con esta contraseña. Revise ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for a second factor, which this form cannot give.</source>
        <translation>%1 pide un segundo factor, que este formulario no puede dar.</translation>
    </message>
    <message>
        <source>This user does not exist at %1.</source>
        <translation>Este usuario no existe en %1.</translation>
    </message>
    <message>
        <source>User %1 does not exist at %2.</source>
        <translation>El usuario %1 no existe en %2.</translation>
    </message>
    <message>
        <source>You are impersonating somebody already. Stop first, then try again.</source>
        <translation>Ya está suplantando a alguien. Deténgalo primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 says that nobody is being impersonated.</source>
        <translation>%1 dice que no se suplanta a nadie.</translation>
    </message>
    <message>
        <source>Your account at %1 is gone or may no longer act. Ask its administrator.</source>
        <translation>Su cuenta en %1 ya no existe o ya no puede actuar. Pregunte a su administración.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in %2.</source>
        <translation>%1 pide esperar. Inténtelo de nuevo en %2.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in a moment.</source>
        <translation>%1 pide esperar. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that it runs and that the network is up, then try again.</source>
        <translation>%1 no responde. Compruebe que funciona y que hay red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is itself, so nothing was sent. Its certificate needs a look.</source>
        <translation>%1 no pudo demostrar que es quien dice ser, así que no se envió nada. Hay que mirar su certificado.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense here. Check its address and its profile.</source>
        <translation>%1 envió una respuesta que aquí no tiene sentido. Revise su dirección y su perfil.</translation>
    </message>
    <message>
        <source>Sorry, we had an unexpected error. Please try again. - %1</source>
        <translation>Ocurrió un error inesperado. Inténtelo de nuevo. - %1</translation>
    </message>
    <message>
        <source>User %1 is you. Choose another user.</source>
        <translation>El usuario %1 es usted. Elija otro usuario.</translation>
    </message>
    <message>
        <source>%1 refused. You may not do this there.</source>
        <translation>%1 lo rechazó. Allí no le está permitido.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 lo rechazó: %2.</translation>
    </message>
    <message>
        <source>A reason has %L1 to %L2 characters, on one line.</source>
        <translation>Un motivo tiene de %L1 a %L2 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>A ticket has at most %L1 characters, on one line.</source>
        <translation>Un ticket tiene como máximo %L1 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>Choose between %L1 and %L2 minutes.</source>
        <translation>Elija entre %L1 y %L2 minutos.</translation>
    </message>
    <message>
        <source>This was not accepted. Check what you typed.</source>
        <translation>No se aceptó. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>This was not accepted: %1.</source>
        <translation>No se aceptó: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody was switched. Check the space and the permissions of the data folder.</source>
        <translation>No se puede escribir el registro, así que no se cambió a nadie. Revise el espacio y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, so nothing was kept. Unlock it and try again.</source>
        <translation>No se puede usar el llavero, así que no se guardó nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something on this computer does not work. See the details.</source>
        <translation>Algo no funciona en este equipo. Vea los detalles.</translation>
    </message>
    <message>
        <source>Something on this computer does not work: %1.</source>
        <translation>Algo no funciona en este equipo: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and sessions are kept nowhere else. Install gnome-keyring or KWallet, sign in to your desktop again and start Understudy.</source>
        <translation>No hay llavero en este equipo, y las sesiones no se guardan en ningún otro lugar. Instale gnome-keyring o KWallet, vuelva a iniciar sesión en su escritorio e inicie Understudy.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Wait a moment, then try again.</source>
        <translation>El llavero no responde. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain answered with an error. Check it with your desktop&apos;s password manager, then try again.</source>
        <translation>El llavero respondió con un error. Revíselo con el gestor de contraseñas de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 said yes and did not switch. You are still yourself.</source>
        <translation>%1 dijo que sí y no cambió. Usted sigue siendo usted.</translation>
    </message>
    <message>
        <source>%1 made you somebody else: %2. This was undone.</source>
        <translation>%1 le convirtió en otra persona: %2. Se deshizo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 had made you yourself again without saying so. The impersonation is over.</source>
        <translation>%1 le había devuelto a usted mismo sin decirlo. La suplantación terminó.</translation>
    </message>
    <message>
        <source>The application&apos;s page signed out or became somebody else, so the impersonation was stopped.</source>
        <translation>La página de la aplicación cerró la sesión o pasó a ser otra persona, así que se detuvo la suplantación.</translation>
    </message>
    <message>
        <source>%1 had ended the impersonation already.</source>
        <translation>%1 ya había terminado la suplantación.</translation>
    </message>
    <message>
        <source>The time was up, so the impersonation was stopped.</source>
        <translation>Se agotó el tiempo, así que se detuvo la suplantación.</translation>
    </message>
    <message>
        <source>%1 did not say who you are just now. Understudy goes on asking.</source>
        <translation>%1 no dijo ahora quién es usted. Understudy sigue preguntando.</translation>
    </message>
    <message>
        <source>The journal cannot be written. Nobody can be switched to until the data folder has space and may be written.</source>
        <translation>No se puede escribir el registro. No se podrá cambiar a nadie hasta que la carpeta de datos tenga espacio y permita escribir.</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept as %1; a new one was begun.</source>
        <translation>El registro estaba dañado. Se guarda como %1; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The session is over, but the keychain could not forget it yet. It is void and will be removed at the next unlock.</source>
        <translation>La sesión terminó, pero el llavero aún no pudo olvidarla. No vale y se quitará en el próximo desbloqueo.</translation>
    </message>
    <message>
        <source>Your own session could not be saved in the keychain. It ends with this window.</source>
        <translation>Su propia sesión no se pudo guardar en el llavero. Termina con esta ventana.</translation>
    </message>
    <message>
        <source>%1 could not give you your own session back. Sign in again.</source>
        <translation>%1 no pudo devolverle su propia sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer the stop. Understudy goes on trying until it is certain.</source>
        <translation>%1 no responde al intento de detener. Understudy lo sigue intentando hasta que sea seguro.</translation>
    </message>
    <message>
        <source>%1 did not answer the switch.</source>
        <translation>%1 no respondió al cambio.</translation>
    </message>
    <message>
        <source>The connection %1 cannot be used: %2</source>
        <translation>No se puede usar la conexión %1: %2</translation>
    </message>
    <message>
        <source>Type the id of the user.</source>
        <translation>Escriba el ID del usuario.</translation>
    </message>
    <message>
        <source>A user id is a number here, such as 42.</source>
        <translation>Un ID de usuario es aquí un número, como 42.</translation>
    </message>
    <message>
        <source>A user id is not negative.</source>
        <translation>Un ID de usuario no es negativo.</translation>
    </message>
    <message>
        <source>A user id is a whole number.</source>
        <translation>Un ID de usuario es un número entero.</translation>
    </message>
    <message>
        <source>This number is too large for a user id.</source>
        <translation>Este número es demasiado grande para un ID de usuario.</translation>
    </message>
    <message>
        <source>A user id has at most 256 characters.</source>
        <translation>Un ID de usuario tiene como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be in a user id.</source>
        <translation>Contiene caracteres que no pueden estar en un ID de usuario.</translation>
    </message>
    <message>
        <source>A user id cannot be dots alone.</source>
        <translation>Un ID de usuario no puede ser solo puntos.</translation>
    </message>
    <message>
        <source>Currently impersonating an unknown user</source>
        <translation>Suplantando ahora a un usuario desconocido</translation>
    </message>
    <message>
        <source>Currently impersonating user %1</source>
        <translation>Suplantando ahora al usuario %1</translation>
    </message>
    <message>
        <source>Starting: will stop as soon as the backend has answered</source>
        <translation>Iniciando: se detendrá en cuanto el servidor responda</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Not verified just now</source>
        <translation>Sin verificar ahora mismo</translation>
    </message>
    <message>
        <source>Stopping: no answer yet</source>
        <translation>Deteniendo: aún sin respuesta</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Unconfirmed: will stop as soon as it can be reached</source>
        <translation>Sin confirmar: se detendrá en cuanto se pueda alcanzar</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds somebody else&apos;s session.</source>
        <translation>Understudy no puede saber si aún tiene la sesión de otra persona.</translation>
    </message>
    <message>
        <source>Understudy cannot tell whether it still holds a session as user %1.</source>
        <translation>Understudy no puede saber si aún tiene una sesión como el usuario %1.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or sign in to check for yourself.</source>
        <translation>Pulse Verificar para preguntar de nuevo, o inicie sesión para comprobarlo usted.</translation>
    </message>
    <message>
        <source>It stops as soon as it can reach the session.</source>
        <translation>Se detiene en cuanto se pueda alcanzar la sesión.</translation>
    </message>
    <message>
        <source>Press Verify to ask again, or Stop to end it as soon as it can be reached.</source>
        <translation>Pulse Verificar para preguntar de nuevo, o Detener para terminarla en cuanto se pueda alcanzar.</translation>
    </message>
    <message>
        <source>It is over at %1 at the latest.</source>
        <translation>Termina a las %1 como muy tarde.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live.</source>
        <translation>Una sesión como el usuario %1 puede seguir abierta.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2.</source>
        <translation>Una sesión como el usuario %1 puede seguir abierta en %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live, until %2 at the latest.</source>
        <translation>Una sesión como el usuario %1 puede seguir abierta, como muy tarde hasta %2.</translation>
    </message>
    <message>
        <source>A session as user %1 may still be live at %2, until %3 at the latest.</source>
        <translation>Una sesión como el usuario %1 puede seguir abierta en %2, como muy tarde hasta %3.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>No se pudo iniciar la demostración.</translation>
    </message>
    <message>
        <source>The demo has ended by itself.</source>
        <translation>La demostración terminó por sí sola.</translation>
    </message>
    <message>
        <source>The list of your connections could not be read. Nothing was changed.</source>
        <translation>No se pudo leer la lista de sus conexiones. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list of your connections could not be understood. It is kept as %1.</source>
        <translation>No se pudo entender la lista de sus conexiones. Se guarda como %1.</translation>
    </message>
    <message>
        <source>That link asks for something this console does not do, so nothing was filled in.</source>
        <translation>Ese enlace pide algo que esta consola no hace, así que no se rellenó nada.</translation>
    </message>
    <message>
        <source>There is no connection named %1 here, so nothing was filled in.</source>
        <translation>Aquí no hay ninguna conexión llamada %1, así que no se rellenó nada.</translation>
    </message>
    <message>
        <source>There is no browser here that can be isolated. Install Chromium, Chrome, Edge or Brave, then try again.</source>
        <translation>Aquí no hay ningún navegador que se pueda aislar. Instale Chromium, Chrome, Edge o Brave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The view&apos;s browser ended by itself. You are still impersonating; open it again.</source>
        <translation>El navegador de la vista terminó por sí solo. La suplantación sigue; ábrala de nuevo.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>The favourite could not be kept, because the journal cannot be written. Nothing else has changed; try again when it can.</source>
        <translation>No se pudo guardar el favorito, porque no se puede escribir el registro. Nada más ha cambiado; inténtelo de nuevo cuando se pueda.</translation>
    </message>
    <message>
        <source>A link is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Un enlace espera. Rellena el formulario en cuanto usted lo detenga.</translation>
    </message>
    <message>
        <source>A link to user %1 is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Un enlace al usuario %1 espera. Rellena el formulario en cuanto usted lo detenga.</translation>
    </message>
    <message>
        <source>A ticket is needed, and has to look like this: %1</source>
        <translation>Hace falta un ticket, y debe ser así: %1</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be used, so nobody can sign in or be switched to: %1. Ask whoever looks after the computer.</source>
        <translation>No se puede usar la directiva de este equipo, así que nadie puede iniciar sesión ni cambiar a un usuario: %1. Pregunte a quien se ocupa del equipo.</translation>
    </message>
    <message>
        <source>What another start asked for is waiting. It fills in the form as soon as you have stopped.</source>
        <translation>Lo que pidió otro inicio está esperando. Rellena el formulario en cuanto haya detenido.</translation>
    </message>
    <message>
        <source>The browser could not be started. See the details, or choose another one in the preferences or in UNDERSTUDY_BROWSER.</source>
        <translation>No se pudo iniciar el navegador. Vea los detalles, o elija otro en las preferencias o en UNDERSTUDY_BROWSER.</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>esta conexión</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow %1. Ask whoever looks after the computer.</source>
        <translation>La directiva de este equipo no permite esto: %1. Pregunte a quien se ocupa del equipo.</translation>
    </message>
    <message>
        <source>The policy of %1 does not allow %2. Ask there, or choose another connection.</source>
        <translation>La directiva de %1 no permite esto: %2. Pregunte allí, o elija otra conexión.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so the usual ones hold and the journal keeps everything. Check the permissions of the configuration folder.</source>
        <translation>No se pudieron leer las preferencias, así que valen las habituales y el registro lo guarda todo. Revise los permisos de la carpeta de configuración.</translation>
    </message>
    <message>
        <source>The preferences could not be understood. They are kept as %1. The usual ones hold, and the journal keeps everything until you choose.</source>
        <translation>No se pudieron entender las preferencias. Se guardan como %1. Valen las habituales, y el registro lo guarda todo hasta que usted elija.</translation>
    </message>
    <message>
        <source>This holds until Understudy ends: it could not be written down. Check the space and the permissions of the configuration folder.</source>
        <translation>Esto vale hasta que Understudy termine: no se pudo anotar. Revise el espacio y los permisos de la carpeta de configuración.</translation>
    </message>
    <message>
        <source>Fixed by this computer&apos;s policy.</source>
        <translation>Lo fija la directiva de este equipo.</translation>
    </message>
    <message>
        <source>Fixed by the policy of %1.</source>
        <translation>Lo fija la directiva de %1.</translation>
    </message>
    <message>
        <source>Another start has asked for %1.</source>
        <translation>Otro inicio ha pedido %1.</translation>
    </message>
    <message>
        <source>A link to %1 is waiting.</source>
        <translation>Un enlace a %1 espera.</translation>
    </message>
    <message>
        <source>A link to user %1 at %2 is waiting.</source>
        <translation>Un enlace al usuario %1 en %2 espera.</translation>
    </message>
    <message>
        <source>The form is filled in: Switch shows it.</source>
        <translation>El formulario está relleno: «Cambiar» lo muestra.</translation>
    </message>
    <message>
        <source>User %1 is filled in: Switch shows it.</source>
        <translation>El usuario %1 está rellenado: «Cambiar» lo muestra.</translation>
    </message>
</context>
</TS>
